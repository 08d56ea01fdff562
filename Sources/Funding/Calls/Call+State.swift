public import Foundation

extension Call {
    /// The spans, in days, by which lists are narrowed to what closes soon.
    public static let closingSpans = [30, 90, 180, 365]

    /// What a call is at a moment, computed from all its dates; the source's own status plays no part.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case coming, open, closed
        /// The source gives no deadline, so nothing can be said.
        case undated
        /// It left its source before its last deadline.
        case withdrawn

        /// - Parameter withdrawnAt: when it left its source.
        public init(opens: Day?, deadlines: [Deadline], withdrawnAt: Date? = nil, at moment: Date) {
            if let withdrawnAt, deadlines.isEmpty || deadlines.next(after: withdrawnAt) != nil {
                self = .withdrawn
            } else if let opens, Day(of: moment, in: .brussels) < opens {
                self = .coming
            } else if deadlines.isEmpty {
                self = .undated
            } else {
                self = deadlines.next(after: moment) == nil ? .closed : .open
            }
        }
    }

    public func state(at moment: Date) -> State {
        State(opens: opens, deadlines: deadlines, withdrawnAt: withdrawnAt, at: moment)
    }

    /// Whether it left its source before its last deadline.
    public var isWithdrawn: Bool {
        withdrawnAt.map { deadlines.isEmpty || deadlines.next(after: $0) != nil } ?? false
    }

    /// The first deadline that can still be met. The second of two stages is open only to those who passed the first.
    public func nextDeadline(after moment: Date) -> Deadline? {
        deadlines.next(after: moment)
    }

    /// Whether the source's own status disagrees with the dates.
    public func contradictsStatedStatus(at moment: Date) -> Bool {
        switch (statedStatus, state(at: moment)) {
        case (nil, _), (_, .undated), (_, .withdrawn), (.open, .open), (.forthcoming, .coming), (.closed, .closed): false
        default: true
        }
    }
}

extension [Deadline] {
    /// Those by which a new application can be handed in. The second of two stages is open only to those who passed the first.
    public var entries: [Deadline] {
        let entries = filter { $0.stage != .stage(2) }
        return entries.isEmpty ? self : entries
    }

    /// The first that can still be met.
    public func next(after moment: Date) -> Deadline? {
        entries.filter { $0.instant > moment }.min { $0.instant < $1.instant }
    }
}
