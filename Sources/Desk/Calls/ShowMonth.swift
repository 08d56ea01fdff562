public import Funding
public import Storage

/// Reads a month of the calendar.
public struct ShowMonth: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The dates of a month.
    public struct Answer: Sendable {
        /// The first dates of each day, in order.
        public let dates: [CallDate]
        /// How many more each day has.
        public let left: [Day: Int]
        /// The calls of `dates`.
        public let calls: [Call.ID: CallSummary]
        /// The first day after the month that has something; told only where the month has nothing.
        public let nextDay: Day?
        /// What other choices would give.
        public let facets: CallFacets
    }

    /// - Parameter limit: dates of one day at most; a day with one more has that instead of being told that there is one.
    public func dates(
        of month: Month, filter: CallFilter, datesPerDay limit: Int, in language: Language
    ) async throws -> Answer {
        let understood = try await SearchCalls(desk).understood(filter, in: language)
        let filter = desk.limiting(understood)
        return try await desk.callLists.read(desk.store) { directory, connection in
            let all = directory.dates(from: month.first, through: month.last, filter: filter)
            let days = Dictionary(grouping: all.filter { month.contains($0.day) }, by: \.day)
            let shown = days.sorted { $0.key < $1.key }.flatMap { $0.value.count > limit ? Array($0.value.prefix(limit - 1)) : $0.value }
            let left = days.mapValues { $0.count > limit ? $0.count - limit + 1 : 0 }.filter { $0.value > 0 }
            let calls = try CallStore.summaries(Array(Set(shown.map(\.call))), within: filter.scope, on: connection)
            return Answer(
                dates: shown, left: left, calls: Dictionary(uniqueKeysWithValues: calls.map { ($0.id, $0) }),
                nextDay: shown.isEmpty ? directory.firstDate(after: month.last, filter: filter) : nil,
                facets: directory.facets(filter))
        }
    }
}
