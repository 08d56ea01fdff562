import Foundation
public import Funding
import Matching
import Storage

/// Makes the letter that somebody would have had, had they followed something already: from the newest changes that it would have met or,
/// where there are none, from calls that it finds.
public struct SampleLetter: Sendable {
    /// So many changes are looked through.
    private static let reach = 300
    private static let longest = 3
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// What the letter would tell; empty where nothing at all is found.
    public func items(
        for subject: Watch.Subject, frequency: WatchFrequency, reminders: [Int], in language: Language
    ) async throws -> [WatchLetter.Item] {
        let now = desk.surroundings.now()
        let watch = Watch(
            id: 0, subject: subject, language: language, frequency: frequency, reminders: reminders, state: .active, requestedAt: now)
        let scope = desk.scope
        let (changes, calls) = try await desk.store.read { connection in
            let changes =
                if case .call(let id) = subject {
                    try CallChangeStore.changes(of: id, within: scope, texts: .leftOut, on: connection)
                } else {
                    try CallChangeStore.latest(within: scope, limitedTo: Self.reach, texts: .leftOut, on: connection)
                }
            return (changes, try CallStore.outlines(Set(changes.map(\.call)).sorted(), within: scope, on: connection))
        }
        var evaluation = WatchEvaluation(
            of: [watch], by: .people, within: scope, over: calls, told: [:], presumesKnown: true,
            matcher: try await desk.matchers.current(), at: now)
        // The newest first, so that the first calls met are those of the newest letter.
        let entries = evaluation.entries(for: changes)
        let items = WatchLetter.items(of: entries.map(\.event), calls: calls, changes: changes, at: now).prefix(Self.longest)
        guard items.isEmpty else { return Array(items) }
        let found = try await ReadWatch(desk).calls(of: watch, limitedTo: Self.longest)
        return found.calls.map { WatchLetter.Item(call: $0, news: [.init(kind: .new)]) }
    }
}

extension WatchLetter {
    /// Events by call, calls in the order in which they are first met; what time has overtaken is left out.
    static func items(of events: [WatchEvent], calls: [Call], changes: [CallChange], at now: Date) -> [Item] {
        let callsByID = Dictionary(calls.map { ($0.id, $0) }) { first, _ in first }
        let changesByID = Dictionary(changes.map { ($0.id, $0) }) { first, _ in first }
        var order: [Call.ID] = []
        var news: [Call.ID: [News]] = [:]
        for event in events {
            guard let call = callsByID[event.call], event.kind.isStillNews(of: call, at: now) else { continue }
            if news[event.call] == nil { order.append(event.call) }
            news[event.call, default: []].append(News(kind: event.kind, change: event.change.flatMap { changesByID[$0] }))
        }
        return order.compactMap { id in callsByID[id].map { Item(call: $0, news: news[id] ?? []) } }
    }
}

extension WatchEvent.Kind {
    /// Whether it is still worth telling: a reminder of a deadline that has passed or moved is not.
    fileprivate func isStillNews(of call: Call, at now: Date) -> Bool {
        guard case .closes(_, let deadline) = self else { return true }
        guard deadline > now, !call.isWithdrawn else { return false }
        return call.deadlines.contains { abs($0.instant.timeIntervalSince(deadline)) < 1 }
    }
}
