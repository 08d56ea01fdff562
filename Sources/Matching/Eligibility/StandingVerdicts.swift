import Funding

/// The verdicts on the rules of programmes for one idea, whatever the call: many calls of a programme share them.
struct StandingVerdicts {
    private struct Way: Hashable {
        let programme: Int?
        let action: Int?
    }

    let circumstances: Circumstances
    private var known: [Way: [RuleVerdict]] = [:]

    init(in circumstances: Circumstances) {
        self.circumstances = circumstances
    }

    /// - Parameter action: its number among the programme's.
    mutating func verdicts(of programme: ProgrammeOutline?, underAction action: Int?) -> [RuleVerdict] {
        let way = Way(programme: programme?.number, action: action)
        if let verdicts = known[way] { return verdicts }
        let verdicts = Assessment.standingVerdicts(of: programme, underAction: action, in: circumstances)
        known[way] = verdicts
        return verdicts
    }
}
