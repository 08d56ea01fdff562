public import Funding

/// How an obligation was fulfilled.
public struct ObligationFulfilment: Sendable, Hashable {
    public let day: Day
    /// Who said so: `staff:3`.
    public let actor: String
    public let note: String
    /// The number of the step that fulfilled it; `nil` where somebody marked it by hand.
    public let step: Int?

    public init(on day: Day, by actor: String, note: String = "", step: Int? = nil) {
        self.day = day
        self.actor = actor
        self.note = note
        self.step = step
    }
}

/// A step that may fulfil an obligation.
public struct FulfillingStep: Sendable, Hashable {
    public let kind: CaseStepKind
    /// Its number within the case.
    public let number: Int
    public let day: Day
    public let actor: String

    public init(_ kind: CaseStepKind, number: Int, on day: Day, by actor: String) {
        self.kind = kind
        self.number = number
        self.day = day
        self.actor = actor
    }
}

/// A case's obligations as they are kept, and what becomes of them when its dates or steps change.
public struct ObligationBook: Sendable, Hashable {
    /// An obligation with how it was fulfilled; `nil` while it is open.
    public struct Entry: Sendable, Hashable {
        public var obligation: Obligation
        public var fulfilment: ObligationFulfilment?

        public init(_ obligation: Obligation, fulfilment: ObligationFulfilment? = nil) {
            self.obligation = obligation
            self.fulfilment = fulfilment
        }

        /// Whether a person has had a hand in it: it is never taken away or changed by a new plan.
        var isKept: Bool {
            if obligation.key.kind == .own { return true }
            return fulfilment.map { $0.step == nil } ?? false
        }
    }

    /// What differs.
    public struct Changes: Sendable, Hashable {
        public var added: [Entry]
        public var changed: [Entry]
        public var removed: [Obligation.Key]

        public init(added: [Entry] = [], changed: [Entry] = [], removed: [Obligation.Key] = []) {
            self.added = added
            self.changed = changed
            self.removed = removed
        }

        public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
    }

    public let entries: [Entry]

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// What to change so that the book follows a plan. What somebody has added or marked stays as it is; what a step has fulfilled is never
    /// taken away.
    public func changes(following plan: [Obligation], steps: [FulfillingStep]) -> Changes {
        let known = Dictionary(entries.map { ($0.obligation.key, $0) }) { first, _ in first }
        let open = plan.filter { known[$0.key]?.isKept != true }
        let fulfilments = Self.fulfilments(of: open, by: steps)
        var changes = Changes()
        for obligation in open {
            let entry = Entry(obligation, fulfilment: fulfilments[obligation.key])
            guard let old = known[obligation.key] else {
                changes.added.append(entry)
                continue
            }
            if old != entry { changes.changed.append(entry) }
        }
        let planned = Set(plan.map(\.key))
        changes.removed = entries.filter { !planned.contains($0.obligation.key) && !$0.isKept && $0.fulfilment == nil }
            .map(\.obligation.key)
        return changes
    }

    /// The first step of a kind fulfils the first obligation that waits for one, and so on.
    private static func fulfilments(
        of open: [Obligation], by steps: [FulfillingStep]
    ) -> [Obligation.Key: ObligationFulfilment] {
        var fulfilments: [Obligation.Key: ObligationFulfilment] = [:]
        for kind in Obligation.Kind.allCases {
            let waiting = open.filter { $0.key.kind == kind }.sorted { $0.key.number < $1.key.number }
            let taken = steps.filter { $0.kind == kind.step }
            for (obligation, step) in zip(waiting, taken) {
                fulfilments[obligation.key] = ObligationFulfilment(on: step.day, by: step.actor, step: step.number)
            }
        }
        return fulfilments
    }
}
