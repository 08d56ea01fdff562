extension Day {
    /// "27 januari 2027", "27 January 2027", kept on one line.
    public var words: Localized {
        let names = Self.monthNames[month - 1]
        return Localized(sv: "\(day)\u{A0}\(names.sv)\u{A0}\(year)", en: "\(day)\u{A0}\(names.en)\u{A0}\(year)")
    }

    /// The name of a month, 1…12; empty for any other number.
    public static func monthName(_ month: Int) -> Localized {
        monthNames.indices.contains(month - 1) ? monthNames[month - 1] : Localized(same: "")
    }

    private static let monthNames = [
        Localized(sv: "januari", en: "January"), Localized(sv: "februari", en: "February"), Localized(sv: "mars", en: "March"),
        Localized(sv: "april", en: "April"), Localized(sv: "maj", en: "May"), Localized(sv: "juni", en: "June"),
        Localized(sv: "juli", en: "July"), Localized(sv: "augusti", en: "August"), Localized(sv: "september", en: "September"),
        Localized(sv: "oktober", en: "October"), Localized(sv: "november", en: "November"), Localized(sv: "december", en: "December"),
    ]
}
