extension FundedProject {
    /// Who leads it, where the source says so.
    public var lead: Organisation? { participations.first { $0.role == .lead }?.organisation }

    /// Those who take part from a country.
    public func participants(from country: AreaCode) -> [Organisation] {
        participations.map(\.organisation).filter { $0.country == country }
    }

    /// The Swedish municipalities that take part, as far as the source tells what they are.
    public var swedishMunicipalities: [Organisation] { participations.map(\.organisation).filter(\.isSwedishMunicipality) }
}

extension FundedProject.Origin {
    /// The source's name, the same in every language.
    public var name: String {
        switch self {
        case .cordis: "CORDIS"
        case .kohesio: "Kohesio"
        case .vinnova: "Vinnova"
        case .interregSweden: "Interregbarometern"
        case .erasmusResults: "Erasmus+ Project Results Platform"
        case .keep: "keep.eu"
        }
    }
}
