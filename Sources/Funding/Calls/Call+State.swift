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
            self.init(
                opens: opens, lastEntry: deadlines.entries.map(\.instant).max(), isWithdrawn: deadlines.isWithdrawal(at: withdrawnAt),
                at: moment, on: Day(of: moment, in: .brussels))
        }

        /// The same for those who judge many calls at one moment, and work out once what does not change.
        ///
        /// - Parameters:
        ///   - lastEntry: the last instant by which an application can be handed in; `nil` where the source gives no deadline.
        ///   - isWithdrawn: whether it left its source before that.
        ///   - today: the moment's day in Brussels.
        public init(opens: Day?, lastEntry: Date?, isWithdrawn: Bool, at moment: Date, on today: Day) {
            if isWithdrawn {
                self = .withdrawn
            } else if let opens, today < opens {
                self = .coming
            } else if let lastEntry {
                self = lastEntry > moment ? .open : .closed
            } else {
                self = .undated
            }
        }
    }

    public func state(at moment: Date) -> State {
        State(opens: opens, deadlines: deadlines, withdrawnAt: withdrawnAt, at: moment)
    }

    /// Whether it left its source before its last deadline.
    public var isWithdrawn: Bool {
        deadlines.isWithdrawal(at: withdrawnAt)
    }

    /// The first deadline that can still be met. The second of two stages is open only to those who passed the first.
    public func nextDeadline(after moment: Date) -> Deadline? {
        deadlines.next(after: moment)
    }

    /// The span around a moment in which neither the state nor the next deadline changes by itself.
    public func unchangingSpan(around moment: Date) -> Range<Date> {
        let turns = deadlines.map(\.instant) + [opens?.instant(hour: 0, in: .brussels)].compactMap(\.self)
        return (turns.filter { $0 <= moment }.max() ?? .distantPast)..<(turns.filter { $0 > moment }.min() ?? .distantFuture)
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

    /// Whether a call with these deadlines that left its source then did so before its last one.
    public func isWithdrawal(at moment: Date?) -> Bool {
        moment.map { isEmpty || next(after: $0) != nil } ?? false
    }

    /// The first that can still be met.
    public func next(after moment: Date) -> Deadline? {
        entries.filter { $0.instant > moment }.min { $0.instant < $1.instant }
    }
}
