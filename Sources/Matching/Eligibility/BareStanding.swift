import Funding

/// What the rules that a call inherits come to without words, for calls that replace the same of them.
struct BareStanding: Sendable {
    let verdict: Verdict
    /// Whether a rule speaks of where applicants have their seat, and of how many apply: a call's remarks on that go with the rule.
    let speaksOfCountries: Bool
    let speaksOfConsortium: Bool

    /// Nothing is known of the programme.
    static let unknown = BareStanding(verdict: .unknown, speaksOfCountries: false, speaksOfConsortium: false)

    private init(verdict: Verdict, speaksOfCountries: Bool, speaksOfConsortium: Bool) {
        self.verdict = verdict
        self.speaksOfCountries = speaksOfCountries
        self.speaksOfConsortium = speaksOfConsortium
    }

    /// - Parameters:
    ///   - action: its number among the programme's.
    ///   - conditions: what the calls state that the rules are for; some rules it replaces.
    init(
        of programme: ProgrammeOutline, underAction action: Int?, beside conditions: CallConditions?, in circumstances: Circumstances
    ) {
        var verdict = programme.programme.state(on: circumstances.day).verdict
        if programme.programme.isIncomplete { verdict = verdict.and(.unknown) }
        var (countries, consortium, hasRule) = (false, false, false)
        for standing in programme.rules(underAction: action) where standing.rule.validity.contains(circumstances.day) {
            let kind = standing.rule.requirement.kind
            hasRule = hasRule || standing.decides
            guard conditions?.replaces(standing.rule.id, of: kind) != true else { continue }
            countries = countries || CallConditions.Subject.countries.isSpoken(ofBy: standing.rule.id, kind)
            consortium = consortium || CallConditions.Subject.consortium.isSpoken(ofBy: standing.rule.id, kind)
            if standing.decides { verdict = verdict.and(standing.bareVerdict(in: circumstances)) }
        }
        if !hasRule { verdict = verdict.and(.unknown) }
        self.init(verdict: verdict, speaksOfCountries: countries, speaksOfConsortium: consortium)
    }

    /// Whether a rule, of those inherited or the call's own, speaks of a subject.
    func speaks(of subject: CallConditions.Subject, beside own: [Rule]) -> Bool {
        switch subject {
        case .countries: speaksOfCountries || own.contains { subject.isSpoken(ofBy: $0.id, $0.requirement.kind) }
        case .consortium: speaksOfConsortium || own.contains { subject.isSpoken(ofBy: $0.id, $0.requirement.kind) }
        case .applicants, .other: false
        }
    }
}

extension CallConditions.Subject {
    /// Whether a rule is about the subject: by its kind, or as one of the catalogue's `partners` and `call_conditions`, which say that the
    /// call decides.
    func isSpoken(ofBy rule: Rule.ID, _ kind: Requirement.Kind) -> Bool {
        switch self {
        case .countries: kind == .seat
        case .consortium: kind == .partnership || kind == .other && (rule == "partners" || rule == "call_conditions")
        case .applicants, .other: false
        }
    }
}
