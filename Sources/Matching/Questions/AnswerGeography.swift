import Funding

/// What plausible answers are made of, worked out once: the countries, their counties, and how many programmes' areas hold each country.
struct AnswerGeography: Sendable {
    /// In the order of their codes.
    let countries: [AreaCode]
    /// The counties of each country (NUTS 3), in the order of their codes.
    let counties: [AreaCode: [AreaCode]]
    let areasOfCountries: [AreaCode: Int]
    /// The EU's member states, in the order of the catalogue.
    let memberStates: [AreaCode]

    init(_ gazetteer: Gazetteer) {
        let areas = gazetteer.areas.values.sorted { $0.code < $1.code }
        countries = areas.filter { $0.level == .country }.map(\.code)
        counties = areas.filter { $0.level == .nuts3 }.map(\.code).reduce(into: [:]) { counties, code in
            if let country = gazetteer.country(of: code) { counties[country, default: []].append(code) }
        }
        areasOfCountries = areas.filter { $0.level == .programmeArea }.flatMap { gazetteer.countries(of: [$0.code]) }
            .reduce(into: [:]) { $0[$1, default: 0] += 1 }
        memberStates = gazetteer.countries(of: ["eu27"])
    }
}
