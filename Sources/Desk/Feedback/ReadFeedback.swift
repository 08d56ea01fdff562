import Catalogue
public import Funding
import Storage

/// Tells what people have said of matches.
public struct ReadFeedback: Sendable {
    /// A call or programme with how often each reason was given.
    public struct Row: Sendable {
        public let subject: MatchFeedback.Subject
        public let title: Localized
        public let counts: [MatchFeedback.Reason: Int]
        public var total: Int { counts.values.reduce(0, +) }
    }

    /// What was said since a day.
    public struct Summary: Sendable {
        public let since: Day
        /// The most often said first.
        public let rows: [Row]
        /// The latest with words of their own, the latest first.
        public let notes: [(feedback: MatchFeedback, title: Localized)]
    }

    private static let mostNotes = 30

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter days: how far back, from 1.
    public func summary(days: Int) async throws -> Summary {
        let since = Day(of: desk.surroundings.now(), in: .stockholm).adding(days: -max(1, days))
        let (id, scope) = (desk.id, desk.scope)
        let (counts, notes, calls) = try await desk.store.readAllowingDelay { connection in
            let counts = try FeedbackStore.counts(desk: id, since: since, on: connection)
            let notes = try FeedbackStore.notes(desk: id, since: since, limitedTo: Self.mostNotes, on: connection)
            let ids = Set((counts.map(\.subject) + notes.map(\.subject)).compactMap(\.call))
            return (counts, notes, try CallStore.outlines(Array(ids), within: scope, on: connection))
        }
        let titles = Dictionary(calls.map { ($0.id, $0.plainTitle ?? Localized(same: $0.title)) }) { first, _ in first }
        func title(_ subject: MatchFeedback.Subject) -> Localized {
            switch subject {
            case .call(let id): titles[id] ?? Localized(same: id.rawValue)
            case .programme(let id): desk.catalogue.programme(id)?.name ?? Localized(same: id.rawValue)
            }
        }
        let grouped = Dictionary(grouping: counts, by: \.subject).map { subject, counts in
            Row(
                subject: subject, title: title(subject),
                counts: Dictionary(counts.map { ($0.reason, $0.number) }, uniquingKeysWith: +))
        }
        return Summary(
            since: since, rows: grouped.sorted { ($0.total, $1.title.sv) > ($1.total, $0.title.sv) },
            notes: notes.map { ($0, title($0.subject)) })
    }
}

/// Deletes what people have said of matches once it has been kept as long as it may be, of every desk.
public struct PurgeFeedback: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        return try await desk.inEveryDesk { try FeedbackStore.purge(desk: $0, on: today, on: $1) }
    }
}

extension MatchFeedback.Subject {
    fileprivate var call: Call.ID? {
        if case .call(let id) = self { id } else { nil }
    }
}
