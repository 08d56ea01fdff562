/// Ways to follow calls with programs of one's own, and what those programs are told.
struct FollowWords: Sendable {
    let follow: String
    let followText: String
    let atom: String
    let json: String
    let calendar: String
    /// With the name of a form.
    let feedTitle: @Sendable (String) -> String
    let changesText: String
    /// With the name of a form.
    let changesTitle: @Sendable (String) -> String
    let callCalendarTitle: String
    let callCalendarText: String
    let callCalendar: String
    let callCalendarWithReminder: String
    /// The name of a selection: its choices, which may be none.
    let selection: @Sendable ([String]) -> String
    let feedSubtitle: String
    let calendarSummary: String
    let opensTitle: @Sendable (String) -> String
    /// With what the deadline is for and the call's title.
    let deadlineTitle: @Sendable (String, String) -> String
    let provisionalTitle: @Sendable (String) -> String
    let withdrawnTitle: @Sendable (String) -> String
    let withdrawn: @Sendable (String) -> String
    let returned: @Sendable (String) -> String
    let appeared: @Sendable (String) -> String
    /// With the day that the change was seen.
    let changed: @Sendable (String) -> String
    /// With the field, the old value and the new.
    let fieldChange: @Sendable (String, String, String) -> String
    let textChange: @Sendable (String) -> String
    let dates: String
    let money: String
    let programme: @Sendable (String) -> String
    let officialTitle: @Sendable (String) -> String
    let isProvisional: String
    let onlyMonth: String
    let wasCancelled: String
    let readMore: @Sendable (String) -> String
}

extension FollowWords {
    static let swedish = FollowWords(
        follow: "Följ det här urvalet",
        followText: "Få veta när något ändras, i ett program du redan har. Ett nyhetsflöde visar nya och ändrade utlysningar, en "
            + "kalender visar datumen. Kopiera adressen till ditt program.",
        atom: "Nyhetsflöde (Atom)",
        json: "Nyhetsflöde (JSON Feed)",
        calendar: "Kalender (iCalendar)",
        feedTitle: { "\($0): det här urvalet" },
        changesText: "Få veta om varje ändring i ett program du redan har:",
        changesTitle: { "\($0): alla ändringar" },
        callCalendarTitle: "I din kalender",
        callCalendarText: "Datumen följer med om de ändras, när du prenumererar på adressen.",
        callCalendar: "Hämta datumen som kalenderfil",
        callCalendarWithReminder: "Samma fil med en påminnelse 14 dagar före",
        selection: { "Utlysningar" + ($0.isEmpty ? "" : ": " + $0.joined(separator: ", ")) },
        feedSubtitle: "Nya och ändrade EU-utlysningar, den senaste ändringen först.",
        calendarSummary: "Dagar då EU-utlysningar öppnar och sista ansökningsdagar.",
        opensTitle: { "Öppnar: \($0)" },
        deadlineTitle: { "\($0): \($1)" },
        provisionalTitle: { "\($0) (prel.)" },
        withdrawnTitle: { "Indragen: \($0)" },
        withdrawn: { "\($0): utlysningen finns inte längre hos källan." },
        returned: { "\($0): utlysningen finns hos källan igen." },
        appeared: { "\($0): Utblick såg utlysningen för första gången." },
        changed: { "Ändrat, sett \($0):" },
        fieldChange: { "\($0): \($1) → \($2)" },
        textChange: { "\($0): ny lydelse" },
        dates: "Datum:",
        money: "Pengar:",
        programme: { "Program: \($0)" },
        officialTitle: { "Officiell titel: \($0)" },
        isProvisional: "Datumet är preliminärt.",
        onlyMonth: "Bara månaden är känd.",
        wasCancelled: "Datumet gäller inte längre.",
        readMore: { "Läs mer: \($0)" })
}

extension FollowWords {
    static let english = FollowWords(
        follow: "Follow this selection",
        followText: "Learn when something changes, in a program that you already have. A news feed shows new and changed calls, a "
            + "calendar shows the dates. Copy the address to your program.",
        atom: "News feed (Atom)",
        json: "News feed (JSON Feed)",
        calendar: "Calendar (iCalendar)",
        feedTitle: { "\($0): this selection" },
        changesText: "Learn of every change in a program that you already have:",
        changesTitle: { "\($0): all changes" },
        callCalendarTitle: "In your calendar",
        callCalendarText: "The dates follow along if they change, when you subscribe to the address.",
        callCalendar: "Get the dates as a calendar file",
        callCalendarWithReminder: "The same file with a reminder 14 days before",
        selection: { "Calls" + ($0.isEmpty ? "" : ": " + $0.joined(separator: ", ")) },
        feedSubtitle: "New and changed EU calls, the latest change first.",
        calendarSummary: "Days on which EU calls open, and their deadlines.",
        opensTitle: { "Opens: \($0)" },
        deadlineTitle: { "\($0): \($1)" },
        provisionalTitle: { "\($0) (prov.)" },
        withdrawnTitle: { "Withdrawn: \($0)" },
        withdrawn: { "\($0): the source no longer has the call." },
        returned: { "\($0): the source has the call again." },
        appeared: { "\($0): Utblick saw the call for the first time." },
        changed: { "Changed, seen on \($0):" },
        fieldChange: { "\($0): \($1) → \($2)" },
        textChange: { "\($0): new wording" },
        dates: "Dates:",
        money: "Money:",
        programme: { "Programme: \($0)" },
        officialTitle: { "Official title: \($0)" },
        isProvisional: "The date is provisional.",
        onlyMonth: "Only the month is known.",
        wasCancelled: "The date no longer holds.",
        readMore: { "Read more: \($0)" })
}
