import Funding

extension ProtocolChoice<ApplicantType> {
    /// Whom the rules let apply; `nil` where no rule says, which is not the same as anybody.
    static func types(of material: OpportunityMaterial) -> [Self]? {
        for (rule, _) in material.rules {
            guard case .applicantKind(let allowed, let excluded) = rule.requirement else { continue }
            if allowed.isEmpty, excluded.isEmpty { return [Self(.unrestricted)] }
            let kinds = allowed.isEmpty ? ApplicantKind.allCases.filter { !excluded.contains($0) } : allowed
            return kinds.flatMap(types)
        }
        return nil
    }

    /// The protocol's values are those of the United States: what has none is `custom`.
    private static func types(of kind: ApplicantKind) -> [Self] {
        let words = kind.plural.en.spacedPlainly
        return switch kind {
        case .municipality: [Self(.municipalGovernment, description: words)]
        case .region: [Self(.countyGovernment, description: "Regions: what is nearest to a county in Sweden and the rest of Europe")]
        case .publicAgency: [Self(.stateGovernment, description: "National public agencies")]
        case .association: [Self(.nonprofitWithout501c3, description: words)]
        // A rule that names companies means those of every size.
        case .company: [Self(.smallBusiness), Self(.otherBusiness)]
        case .university: [Self(.publicHigherEducation, description: words)]
        case .individual: [Self(.individual, description: words)]
        case .school, .farmer, .youngEntrepreneur, .museum, .other: [Self(.custom, customValue: kind.rawValue, description: words)]
        }
    }
}
