extension Call {
    /// The rules that the call's own conditions state, with the sentence as note and the call as source.
    public var ownRules: [Rule] {
        guard let conditionsStated else { return [] }
        var rules: [Rule] = []
        if let countries = conditionsStated.countries {
            rules.append(rule("call_seat", .seat(within: countries.areas), from: countries.sentence))
        }
        if let consortium = conditionsStated.consortium {
            rules.append(rule("call_partners", .partnership(Partnership(consortium)), from: consortium.sentence))
        }
        return rules
    }

    /// Whether what the call states takes the place of a rule of its programme or action.
    public func replaces(_ rule: Rule.ID, of kind: Requirement.Kind) -> Bool {
        conditionsStated?.replaces(rule, of: kind) ?? false
    }

    private func rule(_ id: Rule.ID, _ requirement: Requirement, from sentence: String) -> Rule {
        Rule(id: id, requirement: requirement, note: .saidByCall(sentence), source: source)
    }
}

extension CallConditions {
    /// Whether what is stated takes the place of a rule of the call's programme or action: one of the same kind, or one named `partners`
    /// that only says that the call decides.
    public func replaces(_ rule: Rule.ID, of kind: Requirement.Kind) -> Bool {
        switch kind {
        case .seat: countries != nil
        case .partnership: consortium?.isWhole == true
        case .other: rule == "partners" && consortium?.isWhole == true
        default: false
        }
    }
}

extension Localized {
    /// "The call says: …", with the source's words as they stand.
    public static func saidByCall(_ words: String) -> Localized {
        Localized(sv: "Utlysningen säger: ”\(words)”", en: "The call says: “\(words)”")
    }
}

extension Partnership {
    fileprivate init(_ stated: CallConditions.Consortium) {
        self.init(
            minimumPartners: stated.minimumApplicants, minimumCountries: stated.minimumCountries, among: stated.among,
            minimumMemberStates: stated.minimumMemberStates)
    }
}
