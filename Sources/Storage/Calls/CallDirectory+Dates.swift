public import Funding

extension CallDirectory {
    /// All openings and deadlines from one day through another, by the calendar in Brussels, of the calls that a filter lets through: openings
    /// first, each kind in order of time.
    public func dates(from first: Day, through last: Day, filter: CallFilter) -> [CallDate] {
        let (start, end) = (first.instant(hour: 0, in: .brussels), last.adding(days: 1).instant(hour: 0, in: .brussels))
        let calls = admittedCalls(by: filter)
        let openings = calls.compactMap { call in
            call.opens.flatMap { first <= $0 && $0 <= last ? (day: $0, date: CallDate(call: call.id, event: .opening($0))) : nil }
        }
        let deadlines = calls.flatMap { call in
            call.deadlines.filter { start <= $0.instant && $0.instant < end }
                .map { (instant: $0.instant, date: CallDate(call: call.id, event: .deadline($0))) }
        }
        return openings.sorted { $0.day < $1.day }.map(\.date) + deadlines.sorted { $0.instant < $1.instant }.map(\.date)
    }

    /// The first day after another, by the calendar in Brussels, on which a call that a filter lets through opens or has a deadline.
    public func firstDate(after day: Day, filter: CallFilter) -> Day? {
        let end = day.adding(days: 1).instant(hour: 0, in: .brussels)
        let calls = admittedCalls(by: filter)
        let opening = calls.compactMap(\.opens).filter { $0 > day }.min()
        let deadline = calls.flatMap(\.deadlines).map(\.instant).filter { $0 >= end }.min()
        return [opening, deadline.map { Day(of: $0, in: .brussels) }].compactMap(\.self).min()
    }

    private func admittedCalls(by filter: CallFilter) -> [CallTraits] {
        zip(calls, admitted(by: filter).isIn).compactMap { $1 ? $0 : nil }
    }
}
