import Funding

/// The codes of CORDIS in Utblick's terms.
enum CordisCode {
    /// Codes of participants' roles; affiliated third parties take part through a partner.
    static let roles: [String: Participation.Role] = [
        "coordinator": .lead, "participant": .partner, "internationalPartner": .partner, "associatedPartner": .associated,
        "thirdParty": .associated,
    ]

    static let kinds: [String: Organisation.Kind] = [
        "HES": .higherEducation, "PUB": .otherPublic, "REC": .research, "PRC": .company, "OTH": .other,
    ]

    /// Framework programmes by their code; those without one of the catalogue's have only a name.
    static let programmes: [String: (name: String, programme: Programme.ID?)] = [
        "HORIZON": ("Horizon Europe", "horizon_europe"), "H2020": ("Horizon 2020", "horizon_2020"),
        "FP7": ("Seventh Framework Programme", nil), "EURATOM": ("Euratom Research and Training Programme", nil),
    ]

    /// CORDIS writes ISO codes, but EL and UK.
    static func country(_ code: String) -> AreaCode? {
        let code = code.uppercased()
        guard code.count == 2, code.allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
        return AreaCode(["GR": "EL", "GB": "UK"][code] ?? code)
    }
}
