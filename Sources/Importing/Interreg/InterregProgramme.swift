import Funding

/// Interreg programmes of the catalogue, by words that sources write in their names.
enum InterregProgramme {
    private static let table: [(words: String, period: String?, programme: Programme.ID)] = [
        ("central baltic", "2014", "central_baltic_2014_2020"), ("central baltic", nil, "central_baltic_2021_2027"),
        ("interreg europe", "2014", "interreg_europe_2014_2020"), ("interreg europe", nil, "interreg_europe_2021_2027"),
        ("interreg vc europe", "2014", "interreg_europe_2014_2020"),
    ]
    /// Programmes of which the catalogue has the period 2021–2027 alone.
    private static let current: [(words: String, programme: Programme.ID)] = [
        ("baltic sea region", "interreg_baltic_sea_region"), ("south baltic", "interreg_south_baltic"), ("aurora", "interreg_aurora"),
        ("kattegat", "interreg_oresund_kattegat_skagerrak"), ("sverige-norge", "interreg_sverige_norge"),
        ("sweden-norway", "interreg_sverige_norge"), ("north sea", "interreg_north_sea"),
        ("northern periphery", "interreg_northern_periphery_arctic"), ("urbact iv", "urbact_iv"),
    ]

    /// - Parameter period: `2014-2020` or the like; `nil` for the running one.
    static func programme(named name: String, period: String? = nil) -> Programme.ID? {
        let name = HTMLText.collapsed(name).lowercased().replacing("–", with: "-").replacing(" - ", with: "-")
        let isEarlier = period.map { !$0.hasPrefix("2021") } ?? false
        for entry in table where name.contains(entry.words) && (entry.period.map { period?.hasPrefix($0) == true } ?? !isEarlier) {
            return entry.programme
        }
        return isEarlier ? nil : current.first { name.contains($0.words) }?.programme
    }
}
