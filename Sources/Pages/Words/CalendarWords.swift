/// The calendar.
struct CalendarWords: Sendable {
    let view: String
    let title: @Sendable (String) -> String
    let summary: String
    let lead: String
    let caption: @Sendable (String) -> String
    let monthsLabel: String
    let previous: @Sendable (String) -> String
    let next: @Sendable (String) -> String
    let thisMonth: String
    let week: @Sendable (Int) -> String
    let weekColumn: String
    let today: String
    let opens: String
    let closes: String
    let withdrawn: String
    let provisionally: String
    let more: @Sendable (String) -> String
    let moreOn: @Sendable (String) -> String
    let found: @Sendable (Int, String) -> String
    let none: @Sendable (String) -> String
    let nextDate: String
    let noneLater: String
    let showList: String
}

extension CalendarWords {
    static let swedish = CalendarWords(
        view: "Kalender",
        title: { "Kalender, \($0)" },
        summary: "Dagar då EU-utlysningar öppnar och stänger, månad för månad.",
        lead: "Dagar då utlysningar öppnar och sista ansökningsdagar.",
        caption: { "Datum i \($0)" },
        monthsLabel: "Månader",
        previous: { "Föregående: \($0)" },
        next: { "Nästa: \($0)" },
        thisMonth: "Den här månaden",
        week: { "v.\u{A0}\($0)" },
        weekColumn: "Vecka",
        today: "I dag",
        opens: "Öppnar",
        closes: "Stänger",
        withdrawn: "indragen",
        provisionally: "preliminärt",
        more: { "och \($0) till" },
        moreOn: { " den \($0)" },
        found: { "\($0 == 1 ? "1 datum" : "\($1) datum")" },
        none: { "Inga datum i \($0) i det här urvalet." },
        nextDate: "Nästa datum:",
        noneLater: "Inget datum senare är känt.",
        showList: "Visa urvalet som lista")
}

extension CalendarWords {
    static let english = CalendarWords(
        view: "Calendar",
        title: { "Calendar, \($0)" },
        summary: "Days on which EU calls open and close, month by month.",
        lead: "Days on which calls open, and their deadlines.",
        caption: { "Dates in \($0)" },
        monthsLabel: "Months",
        previous: { "Previous: \($0)" },
        next: { "Next: \($0)" },
        thisMonth: "This month",
        week: { "wk\u{A0}\($0)" },
        weekColumn: "Week",
        today: "Today",
        opens: "Opens",
        closes: "Closes",
        withdrawn: "withdrawn",
        provisionally: "provisionally",
        more: { "and \($0) more" },
        moreOn: { " on \($0)" },
        found: { "\($0 == 1 ? "1 date" : "\($1) dates")" },
        none: { "No dates in \($0) in this selection." },
        nextDate: "Next date:",
        noneLater: "No later date is known.",
        showList: "Show the selection as a list")
}
