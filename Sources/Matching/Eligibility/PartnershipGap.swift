import Funding

/// The smallest additions that make those who apply together enough for what an action asks.
///
/// Every partner added makes the gap smaller or leaves it as it is.
struct PartnershipGap: Sendable, Hashable {
    /// Partners to add.
    let partners: Int
    /// How many of those must come from different countries that are not in yet.
    let countries: Int
    /// How many of those countries must be EU member states.
    let memberStates: Int
    /// The countries that those who are missing may come from; empty where any will do.
    let origins: [AreaCode]
    /// Partners beyond one for each country, who are taken to be where they count.
    let surplus: Int

    /// - Parameters:
    ///   - home: the applicant's country.
    ///   - partners: the country of each partner besides; of several in one country, one is enough.
    ///   - count: how many partners there are besides, where it is told. Those beyond one for each country are taken to be in countries
    ///     that count, if any of them does.
    init(in asked: Partnership, home: AreaCode, partners: [AreaCode], count: Int? = nil, gazetteer: Gazetteer) {
        let eligible = gazetteer.countries(of: asked.among)
        func counts(_ country: AreaCode) -> Bool { asked.among.isEmpty || eligible.contains(country) }
        let others = partners.filter(counts)
        let counted = counts(home) ? [home] + others : others
        surplus = others.isEmpty ? 0 : max(0, (count ?? 0) - partners.count)
        let present = Set(counted)
        func isMemberState(_ country: AreaCode) -> Bool { gazetteer.contains("eu27", country) == .met }
        let missingMemberStates = max(0, asked.minimumMemberStates - present.count(where: isMemberState))
        memberStates = missingMemberStates
        let countries = max(asked.minimumCountries - present.count, missingMemberStates, 0)
        self.countries = countries
        self.partners = max(asked.minimumPartners - counted.count - surplus, countries, 0)
        // Where member states are all that is missing, other countries would not do.
        origins = eligible.filter { country in
            countries == 0 || (!present.contains(country) && (countries > missingMemberStates || isMemberState(country)))
        }
    }

    var isClosed: Bool { partners == 0 }
}
