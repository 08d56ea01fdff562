extension Day {
    /// 1 is Monday, 7 Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        ((daysSince1970 + 3) % 7 + 7) % 7 + 1
    }

    /// The week's number by ISO 8601, which Swedes count by: a week belongs to the year that holds its Thursday.
    public var isoWeek: Int {
        let thursday = adding(days: 4 - weekday)
        let newYear = Day(year: thursday.year, month: 1, day: 1) ?? thursday
        return newYear.days(until: thursday) / 7 + 1
    }

    /// The name of a weekday, 1 (Monday)…7; empty for any other number.
    public static func weekdayName(_ weekday: Int) -> Localized {
        weekdayNames.indices.contains(weekday - 1) ? weekdayNames[weekday - 1] : Localized(same: "")
    }

    private static let weekdayNames = [
        Localized(sv: "måndag", en: "Monday"), Localized(sv: "tisdag", en: "Tuesday"), Localized(sv: "onsdag", en: "Wednesday"),
        Localized(sv: "torsdag", en: "Thursday"), Localized(sv: "fredag", en: "Friday"), Localized(sv: "lördag", en: "Saturday"),
        Localized(sv: "söndag", en: "Sunday"),
    ]
}
