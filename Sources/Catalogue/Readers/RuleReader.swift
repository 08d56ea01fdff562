import Funding
import Yams

/// Reads the rules of a programme or an action.
struct RuleReader {
    let sources: SourceTable
    let references: References

    /// The entries of `rules:`. Two of one `id` are reported unless their days of validity lie apart.
    func rules(of owner: YAMLMapping) -> [Rule] {
        var read: [Rule] = []
        for mapping in owner.mappings("rules", .optional, subject: "a rule") {
            guard let rule = rule(mapping) else { continue }
            if read.contains(where: { $0.id == rule.id && $0.validity.overlaps(rule.validity) }) {
                mapping.log.error(
                    "rule \(rule.id) stands twice for the same days; expected another id, or from and through that lie apart",
                    at: mapping.line(of: "id"))
            }
            read.append(rule)
        }
        return read
    }

    private func rule(_ mapping: YAMLMapping) -> Rule? {
        let id = mapping.text("id")
        let kind: Requirement.Kind? = mapping.choice("kind", called: "kind of rule", among: Requirement.Kind.written)
        let requirement = kind.flatMap { self.requirement(of: $0, in: mapping) }
        let validity = mapping.period()
        let note = mapping.localized("note", .optional)
        let conflict = mapping.localized("conflict", .optional)
        let source = sources.source(of: mapping)
        // Which keys a rule may have depends on its kind: without one, every further key would be named in vain.
        if kind != nil { mapping.finish() }
        guard let id, let requirement, let source else { return nil }
        return Rule(
            id: Rule.ID(id), requirement: requirement, validity: validity, note: note, conflict: conflict, source: source)
    }

    private func requirement(of kind: Requirement.Kind, in rule: YAMLMapping) -> Requirement? {
        switch kind {
        case .applicantKind: return applicantKind(rule)
        case .seat: return places(rule).map(Requirement.seat(within:))
        case .activity: return places(rule).map(Requirement.activity(within:))
        case .benefit: return places(rule).map(Requirement.benefit(within:))
        case .partnership: return partnership(rule)
        case .grant: return range(rule).map { .grant(minimum: $0.minimum, maximum: $0.maximum) }
        case .budget: return range(rule).map { .budget(minimum: $0.minimum, maximum: $0.maximum) }
        case .duration: return duration(rule)
        case .fundingRate: return rule.rate("percent").map(Requirement.fundingRate(maximum:))
        case .ownContribution: return rule.rate("percent").map(Requirement.ownContribution(minimum:))
        case .costModel: return CostModelReader.costModel(rule).map(Requirement.costModel)
        case .payment: return PaymentTermsReader.terms(rule).map(Requirement.payment)
        case .theme:
            let themes: [Theme] = rule.choices("themes", called: "theme")
            return themes.isEmpty ? nil : .theme(themes)
        case .registration: return rule.text("system").map(Requirement.registration)
        case .applicationLanguage:
            let languages = rule.texts("languages")
            return languages.isEmpty ? nil : .applicationLanguage(languages)
        case .other: return rule.localized("text").map(Requirement.other)
        case .period, .deadline: return nil
        }
    }

    private func applicantKind(_ rule: YAMLMapping) -> Requirement? {
        let allowed: [ApplicantKind] = rule.choices("allowed", .optional, called: "kind of applicant")
        let excluded: [ApplicantKind] = rule.choices("excluded", .optional, called: "kind of applicant")
        guard rule.has("allowed") || rule.has("excluded") else {
            rule.log.error("the rule names no kind of applicant; expected allowed or excluded", at: rule.line)
            return nil
        }
        // A list whose every word was refused must not become a rule that allows everybody.
        return allowed.isEmpty && excluded.isEmpty ? nil : .applicantKind(allowed: allowed, excluded: excluded)
    }

    private func places(_ rule: YAMLMapping) -> [AreaCode]? {
        let areas = rule.areas("within", references: references)
        return areas.isEmpty ? nil : areas
    }

    private func range(_ rule: YAMLMapping) -> (minimum: Money?, maximum: Money?)? {
        let range = rule.amounts()
        guard rule.has("minimum") || rule.has("maximum") else {
            rule.log.error("the rule names no amount; expected minimum or maximum", at: rule.line)
            return nil
        }
        return range.minimum == nil && range.maximum == nil ? nil : range
    }

    private func duration(_ rule: YAMLMapping) -> Requirement? {
        let minimum = rule.integer("minimumMonths", .optional, in: 1...240)
        let maximum = rule.integer("maximumMonths", .optional, in: 1...240)
        guard minimum != nil || maximum != nil else {
            rule.log.error("the rule names no length; expected minimumMonths or maximumMonths", at: rule.line)
            return nil
        }
        if let minimum, let maximum, minimum > maximum {
            rule.log.error("minimumMonths \(minimum) is larger than maximumMonths \(maximum)", at: rule.line(of: "minimumMonths"))
        }
        return .duration(minimumMonths: minimum, maximumMonths: maximum)
    }

    private func partnership(_ rule: YAMLMapping) -> Requirement {
        let countries = rule.integer("countries", .optional, in: 1...60) ?? 1
        // Partners in so many countries are at least so many partners.
        let partners = rule.integer("partners", .optional, in: 1...200) ?? countries
        let memberStates = rule.integer("memberStates", .optional, in: 0...27) ?? 0
        let leads: [ApplicantKind] = rule.choices("leads", .optional, called: "kind of applicant")
        let requires: [ApplicantKind] = rule.choices("requires", .optional, called: "kind of applicant")
        let among = rule.areas("among", .optional, references: references)
        if partners < countries {
            rule.log.error("partners \(partners) is fewer than countries \(countries)", at: rule.line(of: "partners"))
        }
        return .partnership(
            Partnership(
                minimumPartners: partners, minimumCountries: countries, among: among, minimumMemberStates: memberStates,
                leadKinds: leads, requiredPartnerKinds: requires))
    }
}
