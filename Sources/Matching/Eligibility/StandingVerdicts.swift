import Funding

/// The verdicts on the rules of programmes for one idea, whatever the call: many calls of a programme share them.
struct StandingVerdicts {
    private struct Way: Hashable {
        let programme: Int?
        let action: Int?
        let isOfCall: Bool
    }

    let circumstances: Circumstances
    private var known: [Way: [RuleVerdict]] = [:]

    init(in circumstances: Circumstances) {
        self.circumstances = circumstances
    }

    /// - Parameters:
    ///   - action: its number among the programme's.
    ///   - isOfCall: whether a call takes the rules over; they are then marked as inherited.
    mutating func verdicts(of programme: ProgrammeOutline?, underAction action: Int?, isOfCall: Bool) -> [RuleVerdict] {
        let way = Way(programme: programme?.number, action: action, isOfCall: isOfCall)
        if let verdicts = known[way] { return verdicts }
        let verdicts = Assessment.standingVerdicts(of: programme, underAction: action, areInherited: isOfCall, in: circumstances)
        known[way] = verdicts
        return verdicts
    }
}
