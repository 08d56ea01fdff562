extension Gazetteer {
    /// The countries that areas lie in or are, each once, in the order of the areas.
    public func countries(of areas: [AreaCode]) -> [AreaCode] {
        var countries: [AreaCode] = []
        for code in areas {
            for country in countriesOfProgrammeAreas[code] ?? country(of: code).map({ [$0] }) ?? [] where !countries.contains(country) {
                countries.append(country)
            }
        }
        return countries
    }

    /// The countries of every programme area, by its code.
    func countriesOfAllProgrammeAreas() -> [AreaCode: [AreaCode]] {
        areas.values.filter { $0.level == .programmeArea }.reduce(into: [:]) { found, area in
            var countries: [AreaCode] = []
            for code in places(in: [area.code], depth: 0) {
                if let country = country(of: code), !countries.contains(country) { countries.append(country) }
            }
            found[area.code] = countries
        }
    }

    /// The areas with what programme areas are made of in their place.
    private func places(in areas: [AreaCode], depth: Int) -> [AreaCode] {
        areas.flatMap { code -> [AreaCode] in
            // A programme area that holds itself would be an error in the catalogue; the bound keeps it from hanging a request.
            guard let area = area(code), area.level == .programmeArea, depth < 4 else { return [code] }
            return places(in: area.members, depth: depth + 1)
        }
    }
}
