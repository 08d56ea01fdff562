import Foundation
import Funding

/// Many calls with what judging needs of each, worked out once: calls themselves are large, and copying them costs more than judging.
public struct PreparedCalls: Sendable {
    /// What calls of one way of applying inherit that replace the same of its rules.
    struct Inheritance: Hashable, Sendable {
        /// The programme's number; `nil` where nobody knows the programme.
        let programme: Int?
        /// The action's number among the programme's.
        let action: Int?
        let replacesSeat: Bool
        let replacesPartners: Bool
    }

    /// What a call states itself.
    struct Statement: Sendable {
        let conditions: CallConditions
        let rules: [Rule]
    }

    struct Row: Sendable {
        let inheritance: Int
        /// Its number among the statements; -1 where the call states nothing.
        let statement: Int
        let opens: Day?
        /// The last moment that an application can be handed in; `nil` where the source gives none.
        let lastEntry: Date?
        let isWithdrawn: Bool
    }

    private(set) var rows: [Row] = []
    /// Each once, with the statement of one of its calls.
    private(set) var inheritances: [(key: Inheritance, conditions: CallConditions?)] = []
    private(set) var statements: [Statement] = []

    init(_ calls: [Call], outline: (Programme.ID) -> ProgrammeOutline?) {
        var numbers: [Inheritance: Int] = [:]
        for call in calls {
            let programme = call.programme.flatMap(outline)
            let key = Inheritance(
                programme: programme?.number,
                action: call.action.flatMap { action in programme?.programme.actions.firstIndex { $0.id == action } },
                replacesSeat: call.replaces("seat", of: .seat), replacesPartners: call.replaces("partners", of: .partnership))
            let number = numbers[key] ?? inheritances.count
            if numbers[key] == nil {
                numbers[key] = number
                inheritances.append((key, call.conditionsStated))
            }
            if let conditions = call.conditionsStated { statements.append(Statement(conditions: conditions, rules: call.ownRules)) }
            rows.append(
                Row(
                    inheritance: number, statement: call.conditionsStated == nil ? -1 : statements.count - 1, opens: call.opens,
                    lastEntry: call.deadlines.entries.map(\.instant).max(),
                    isWithdrawn: call.isWithdrawn))
        }
    }

    public var count: Int { rows.count }
}

extension PreparedCalls.Row {
    /// As `Call.State`, for a moment whose date in Brussels is `today`.
    func state(at moment: Date, today: Day) -> Call.State {
        if isWithdrawn { return .withdrawn }
        if let opens, today < opens { return .coming }
        guard let lastEntry else { return .undated }
        return lastEntry > moment ? .open : .closed
    }
}

extension PreparedCalls.Statement {
    /// What a call's rules come to together, without words: those that it inherits and what it states. The same as `CallVerdicts`.
    func verdict(inheriting inherited: BareStanding, in circumstances: Circumstances) -> Verdict {
        var verdict = inherited.verdict
        for rule in rules where verdict != .notMet { verdict = verdict.and(self.verdict(on: rule, in: circumstances)) }
        for unread in conditions.unread where !unread.isRemark || !inherited.speaks(of: unread.subject, beside: rules) {
            verdict = verdict.and(.unknown)
        }
        return verdict
    }

    private func verdict(on rule: Rule, in circumstances: Circumstances) -> Verdict {
        let found = RuleEvaluation(circumstances: circumstances).bareVerdict(on: rule, as: nil)
        switch rule.requirement {
        case .seat where conditions.unread(on: .countries) != nil: return found == .notMet ? .unknown : found
        case .partnership where conditions.consortium?.isWhole == false: return found == .notMet ? .notMet : .unknown
        default: return found
        }
    }
}
