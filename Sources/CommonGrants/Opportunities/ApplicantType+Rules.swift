import Funding

extension ApplicantType {
    /// Whom the rules let apply; `nil` where no rule says, which is not the same as anybody.
    static func types(of material: OpportunityMaterial) -> [ApplicantType]? {
        for (rule, _) in material.rules {
            guard case .applicantKind(let allowed, let excluded) = rule.requirement else { continue }
            if allowed.isEmpty, excluded.isEmpty { return [ApplicantType("unrestricted")] }
            let kinds = allowed.isEmpty ? ApplicantKind.allCases.filter { !excluded.contains($0) } : allowed
            return kinds.flatMap(types)
        }
        return nil
    }

    /// The protocol's values are those of the United States: what has none is `custom`.
    private static func types(of kind: ApplicantKind) -> [ApplicantType] {
        let words = kind.plural.en.spacedPlainly
        return switch kind {
        case .municipality: [ApplicantType("government_municipal", description: words)]
        case .region:
            [ApplicantType("government_county", description: "Regions: what is nearest to a county in Sweden and the rest of Europe")]
        case .publicAgency: [ApplicantType("government_state", description: "National public agencies")]
        case .association: [ApplicantType("nonprofit_without_501c3", description: words)]
        // A rule that names companies means those of every size.
        case .company: [ApplicantType("for_profit_small_business"), ApplicantType("for_profit_not_small_business")]
        case .university: [ApplicantType("higher_education_public", description: words)]
        case .individual: [ApplicantType("individual", description: words)]
        case .school, .farmer, .youngEntrepreneur, .museum, .other:
            [ApplicantType("custom", customValue: kind.rawValue, description: words)]
        }
    }
}
