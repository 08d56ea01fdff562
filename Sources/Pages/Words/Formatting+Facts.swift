import Funding

extension Formatting {
    /// A number of the catalogue with its unit.
    func figure(_ value: Double, unit: String?) -> String {
        guard let unit else { return number(value) }
        if let currency = Currency(rawValue: unit.uppercased()), abs(value) < 1e14 {
            return money(Money(minorUnits: Int((value * 100).rounded()), currency: currency))
        }
        if unit == "percent" { return percent(value) }
        return number(value) + Self.space + unitName(unit, value)
    }

    private func unitName(_ unit: String, _ value: Double) -> String {
        let one = value == 1
        switch (unit, language) {
        case ("months", .swedish): return one ? "månad" : "månader"
        case ("months", .english): return one ? "month" : "months"
        case ("years", .swedish): return "år"
        case ("years", .english): return one ? "year" : "years"
        case ("days", .swedish): return one ? "dag" : "dagar"
        case ("days", .english): return one ? "day" : "days"
        case ("hours", .swedish): return one ? "timme" : "timmar"
        case ("hours", .english): return one ? "hour" : "hours"
        case ("partners", .swedish): return one ? "part" : "parter"
        case ("partners", .english): return one ? "partner" : "partners"
        case ("countries", .swedish): return one ? "land" : "länder"
        case ("countries", .english): return one ? "country" : "countries"
        case ("persons", .swedish), ("people", .swedish): return one ? "person" : "personer"
        case ("persons", .english), ("people", .english): return one ? "person" : "people"
        case ("projects", .swedish): return "projekt"
        case ("members", .swedish): return one ? "medlem" : "medlemmar"
        default: return unit.replacing("_", with: " ")
        }
    }
}
