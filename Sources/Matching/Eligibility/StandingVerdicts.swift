import Funding

/// The verdicts on the rules of programmes for one idea, whatever the call: many calls of a programme share them.
struct StandingVerdicts {
    private struct Way: Hashable {
        let programme: Programme.ID?
        let action: Action.ID?
    }

    let circumstances: Circumstances
    private var known: [Way: [RuleVerdict]] = [:]

    init(in circumstances: Circumstances) {
        self.circumstances = circumstances
    }

    mutating func verdicts(of programme: Programme?, under action: Action?) -> [RuleVerdict] {
        let way = Way(programme: programme?.id, action: action?.id)
        if let verdicts = known[way] { return verdicts }
        let verdicts = Assessment.standingVerdicts(of: programme, under: action, in: circumstances)
        known[way] = verdicts
        return verdicts
    }
}
