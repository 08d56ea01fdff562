/// The list of calls.
struct CallsWords: Sendable {
    let title: String
    let summary: String
    let lead: String
    let found: @Sendable (Int, String) -> String
    let filterTitle: String
    let searchLabel: String
    let suggestionsLabel: String
    /// With `{n}` where the number goes, for the script to fill in.
    let suggestionsFound: String
    let statusLabel: String
    let programmeLabel: String
    let audienceLabel: String
    let themeLabel: String
    let closesLabel: String
    let sortLabel: String
    let any: String
    let show: String
    let withinDays: @Sendable (Int) -> String
    let days: @Sendable (Int) -> String
    let active: String
    let remove: String
    let clear: String
    let quoted: @Sendable (String) -> String
    let viewLabel: String
    let pagesLabel: String
    let previous: String
    let next: String
    let pageOf: @Sendable (Int, Int) -> String
    let noneText: String
    /// What the script says while it takes long.
    let busy: String
    let ignored: String
    let moreIgnored: @Sendable (Int) -> String
    /// The page that was asked for, and how many there are.
    let noPage: @Sendable (Int, Int) -> String
    let firstPage: String
    let lastPage: String
    let describeInstead: String
}

extension CallsWords {
    static let swedish = CallsWords(
        title: "Utlysningar",
        summary: "Öppna och kommande EU-utlysningar, med filter för vem de passar, ämne och tid.",
        lead: """
            En utlysning är en inbjudan att söka pengar under en viss tid. Här finns de som går att söka nu och de som \
            öppnar framöver.
            """,
        found: { "\($0 == 1 ? "1 utlysning" : "\($1) utlysningar")" },
        filterTitle: "Begränsa urvalet",
        searchLabel: "Sök",
        suggestionsLabel: "Förslag",
        suggestionsFound: "{n} förslag",
        statusLabel: "Läge",
        programmeLabel: "Program",
        audienceLabel: "Passar",
        themeLabel: "Ämne",
        closesLabel: "Stänger inom",
        sortLabel: "Ordna efter",
        any: "Alla",
        show: "Visa",
        withinDays: { "stänger inom \($0) dagar" },
        days: { "\($0) dagar" },
        active: "Valda filter:",
        remove: "Ta bort",
        clear: "Ta bort alla filter",
        quoted: { "”\($0)”" },
        viewLabel: "Visa som",
        pagesLabel: "Sidor",
        previous: "Föregående sida",
        next: "Nästa sida",
        pageOf: { "Sida \($0) av \($1)" },
        noneText: "Ingen utlysning motsvarar det du har valt. Du kan göra så här:",
        busy: "Hämtar …",
        ignored: "Något i adressen går inte att använda. Listan tar inte hänsyn till det här:",
        moreIgnored: { "Och \($0) till." },
        noPage: { "Sidan \($0) finns inte. Listan har \($1 == 1 ? "1 sida" : "\($1) sidor")." },
        firstPage: "Till första sidan",
        lastPage: "Till sista sidan",
        describeInstead: "Beskriv din idé i stället")
}

extension CallsWords {
    static let english = CallsWords(
        title: "Calls",
        summary: "Open and coming EU calls, with filters for whom they fit, theme and time.",
        lead: """
            A call is an invitation to apply for money during a certain time. Here are those that can be applied for now and \
            those that open later.
            """,
        found: { "\($0 == 1 ? "1 call" : "\($1) calls")" },
        filterTitle: "Narrow the list",
        searchLabel: "Search",
        suggestionsLabel: "Suggestions",
        suggestionsFound: "Suggestions: {n}",
        statusLabel: "Status",
        programmeLabel: "Programme",
        audienceLabel: "Fits",
        themeLabel: "Theme",
        closesLabel: "Closes within",
        sortLabel: "Sort by",
        any: "All",
        show: "Show",
        withinDays: { "closes within \($0) days" },
        days: { "\($0) days" },
        active: "Chosen filters:",
        remove: "Remove",
        clear: "Remove all filters",
        quoted: { "“\($0)”" },
        viewLabel: "Show as",
        pagesLabel: "Pages",
        previous: "Previous page",
        next: "Next page",
        pageOf: { "Page \($0) of \($1)" },
        noneText: "No call matches what you have chosen. This is what you can do:",
        busy: "Fetching …",
        ignored: "Some of the address cannot be used. The list takes no account of this:",
        moreIgnored: { "And \($0) more." },
        noPage: { "Page \($0) does not exist. The list has \($1 == 1 ? "1 page" : "\($1) pages")." },
        firstPage: "To the first page",
        lastPage: "To the last page",
        describeInstead: "Describe your idea instead")
}
