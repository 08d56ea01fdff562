import Foundation
import Funding
import Matching
import SQLCore
import Storage

/// Finds what followers are to be told: of the changes that imports have brought, and of the days that have come. Running it again, or in two
/// processes at once, tells nobody anything twice. People get letters of it and systems webhooks; each are looked after apart.
public struct EvaluateWatches: Sendable {
    /// What it came to.
    public struct Report: Sendable, Hashable {
        /// Changes that had not been looked at.
        public var changes = 0
        public var watches = 0
        /// How many times a call was held against a search.
        public var comparisons = 0
        /// Different words of searches that were looked up in the index.
        public var words = 0
        /// Events that nobody had been told of.
        public var events = 0
    }

    /// Changes that are older are no news any more, in days.
    static let longestBack = 14
    private static let batch = 500
    private let desk: Desk
    /// How programs are told; `nil` where it is people who follow.
    private let writing: WebhookWriting?

    /// For those who get letters.
    public init(_ desk: Desk) {
        self.desk = desk
        writing = nil
    }

    /// For systems, which are sent what `writing` makes of it.
    public init(_ desk: Desk, telling writing: WebhookWriting) {
        self.desk = desk
        self.writing = writing
    }

    private var kind: FollowerKind { writing == nil ? .people : .programs }

    public func run() async throws -> Report {
        var report = Report()
        while try await evaluateChanges(into: &report) {}
        while try await evaluateRewordings(into: &report) {}
        try await evaluateDays(into: &report)
        return report
    }

    /// - Returns: whether there may be more.
    private func evaluateChanges(into report: inout Report) async throws -> Bool {
        let now = desk.surroundings.now()
        let floor = now - Double(Self.longestBack) * 86_400
        let (id, kind) = (desk.id, kind)
        let found = try await desk.store.read { connection in
            let changes = try WatchEventStore.changesNotEvaluated(by: id, for: kind, since: floor, limitedTo: Self.batch, on: connection)
            return (changes: changes, material: try Material(of: Set(changes.map(\.call)), by: kind, desk: id, on: connection))
        }
        guard !found.changes.isEmpty else { return false }
        var evaluation = try await evaluation(over: found.material, at: now)
        let keep = keeping(evaluation.entries(for: found.changes), of: found.changes, found.material, at: now)
        let kept = try await desk.store.write { try keep($0) }
        report.changes += found.changes.count
        report.count(found.material, evaluation, kept: kept)
        return found.changes.count == Self.batch
    }

    /// - Returns: whether there may be more.
    private func evaluateRewordings(into report: inout Report) async throws -> Bool {
        let now = desk.surroundings.now()
        let floor = now - Double(Self.longestBack) * 86_400
        let (id, kind) = (desk.id, kind)
        let found = try await desk.store.read { connection in
            let calls = try RewordedCallStore.calls(of: id, for: kind, since: floor, limitedTo: Self.batch, on: connection)
            return (calls: calls, material: try Material(of: Set(calls.map(\.call)), by: kind, desk: id, on: connection))
        }
        guard !found.calls.isEmpty else { return false }
        var evaluation = try await evaluation(over: found.material, at: now)
        let keep = keeping(evaluation.entries(for: found.calls), of: [], found.material, at: now)
        let calls = found.calls
        let kept = try await desk.store.write { connection in
            let kept = try keep(connection)
            try RewordedCallStore.remove(calls, of: id, for: kind, on: connection)
            return kept
        }
        report.count(found.material, evaluation, kept: kept)
        return calls.count == Self.batch
    }

    /// The days since the last that was looked at, in Brussels, today included.
    private func evaluateDays(into report: inout Report) async throws {
        let now = desk.surroundings.now()
        let today = Day(of: now, in: .brussels)
        let (id, kind) = (desk.id, kind)
        let last = try await desk.store.read { try WatchEventStore.lastDay(of: id, for: kind, on: $0) } ?? today.adding(days: -1)
        guard last < today else { return }
        let days = max(last.adding(days: 1), today.adding(days: -Self.longestBack))...today
        let material = try await desk.store.read { connection in
            let followers = try Followers(of: kind, desk: id, on: connection)
            let spans = followers.watches.flatMap { watch in
                if case .search(let search) = watch.subject {
                    watch.reminders + [search.closesWithin].compactMap(\.self)
                } else {
                    watch.reminders
                }
            }
            let reach = (spans.min() ?? 0)...(spans.max() ?? 0)
            let calls = try WatchEventStore.calls(
                opening: days,
                closing: days.lowerBound.adding(days: reach.lowerBound)...days.upperBound.adding(days: reach.upperBound),
                desk: id, on: connection)
            return try Material(of: Set(calls), followers, of: kind, desk: id, on: connection)
        }
        var evaluation = try await evaluation(over: material, at: now)
        let keep = keeping(evaluation.entries(comingOf: days), of: [], material, at: now)
        let kept = try await desk.store.write { connection in
            let kept = try keep(connection)
            try WatchEventStore.setLastDay(today, of: id, for: kind, on: connection)
            return kept
        }
        report.count(material, evaluation, kept: kept)
    }

    private func evaluation(over material: Material, at now: Date) async throws -> WatchEvaluation {
        WatchEvaluation(
            of: material.followers.watches, by: kind, within: desk.scope, over: material.calls, told: material.told,
            matcher: try await desk.matchers.upToDate(), at: now)
    }

    /// What keeps the entries, with the marks of the changes that they came of; it tells how many are new.
    private func keeping(
        _ entries: [WatchEvaluation.Entry], of changes: [CallChange], _ material: Material, at now: Date
    ) -> @Sendable (any SQLConnection) throws -> Int {
        let id = desk.id
        guard let writing else {
            return { try WatchEventStore.keep(entries, of: changes, evaluatedBy: id, at: now, on: $0) }
        }
        let packing = WebhookPacking(
            writing: writing, webhooks: material.followers.webhooks, calls: material.calls, changes: changes, noticedAt: now)
        let packed = packing.entries(of: entries)
        return { try WebhookDeliveryStore.keep(packed, of: changes, evaluatedBy: id, at: now, on: $0) }
    }

    /// Who follows, as watches, and the webhooks that those are where programs do.
    fileprivate struct Followers {
        let watches: [Watch]
        let webhooks: [Webhook]

        static let none = Followers(watches: [], webhooks: [])

        private init(watches: [Watch], webhooks: [Webhook]) {
            self.watches = watches
            self.webhooks = webhooks
        }

        init(of kind: FollowerKind, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws {
            webhooks = kind == .people ? [] : try WebhookStore.active(desk: desk, on: connection)
            watches = kind == .people ? try WatchStore.active(desk: desk, on: connection) : webhooks.map(\.watch)
        }
    }

    /// What an evaluation is made of, from one view of the database.
    fileprivate struct Material {
        let followers: Followers
        let calls: [Call]
        let told: [Call.ID: Set<Watch.ID>]

        init(of ids: Set<Call.ID>, by kind: FollowerKind, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws {
            // Nothing is read for nothing: most times no call has changed.
            try self.init(
                of: ids, ids.isEmpty ? .none : Followers(of: kind, desk: desk, on: connection), of: kind, desk: desk, on: connection)
        }

        init(
            of ids: Set<Call.ID>, _ followers: Followers, of kind: FollowerKind, desk: MunicipalDesk.ID, on connection: any SQLConnection
        ) throws {
            self.followers = followers
            let needed = followers.watches.isEmpty ? [] : ids.sorted()
            calls = try CallStore.outlines(needed, within: .desk(desk), on: connection)
            told =
                kind == .people
                ? try WatchEventStore.told(of: needed, desk: desk, on: connection)
                : try WebhookDeliveryStore.told(of: needed, desk: desk, on: connection)
        }
    }
}

extension EvaluateWatches.Report {
    fileprivate mutating func count(_ material: EvaluateWatches.Material, _ evaluation: WatchEvaluation, kept: Int) {
        watches = max(watches, material.followers.watches.count)
        comparisons += evaluation.comparisons
        words += evaluation.wordsLookedUp
        events += kept
    }
}
