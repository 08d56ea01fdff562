import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct SourceStateStoreTests {
    /// An hour after the last try, and ten minutes after each failure.
    private static let plan: SourceStateStore.Plan = { history in
        (history.lastTried ?? .noon) + (history.failures > 0 ? 600 * Double(history.failures) : 3_600)
    }

    private static func claim(
        for holder: String, due: Bool = false, at now: Date = .noon, in store: Store
    ) async throws -> SourceLease? {
        try await store.write {
            try SourceStateStore.claim("portal", for: holder, onlyIfDue: due, lifetime: 180, at: now, plan: plan, on: $0)
        }
    }

    private static func finish(_ lease: SourceLease, as ending: SourceEnding, at now: Date, in store: Store) async throws -> Bool {
        try await store.write { connection in
            // As an importer does, which takes in nothing once its lease is lost.
            if ending == .good, try SourceStateStore.isHeld(lease, on: connection) {
                let run = try ImportRunStore.begin(source: "portal", at: now, on: connection)
                try ImportRunStore.finish(run, as: .succeeded, counts: ImportCounts(), at: now, on: connection)
            }
            return try SourceStateStore.finish(lease, as: ending, at: now, plan: plan, on: connection)
        }
    }

    private static func state(in store: Store) async throws -> SourceState {
        try #require(try await store.read { try SourceStateStore.state(of: "portal", on: $0) })
    }

    @Test(arguments: TestDatabase.available)
    func `of twenty that claim a source at once, one gets it`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let leases = try await withThrowingTaskGroup(of: SourceLease?.self) { group in
                for number in 0..<20 { group.addTask { try await Self.claim(for: "process \(number)", in: store) } }
                return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
            }
            #expect(leases.count == 1)
            let state = try await Self.state(in: store)
            #expect(state.lease == leases.first && state.isRunning(at: .noon) && !state.isRunning(at: .noon + 180))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a run under way counts as failed until it has ended`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let lease = try #require(try await Self.claim(for: "a", in: store))
            let under = try await Self.state(in: store)
            #expect(under.history == SourceHistory(lastTried: .noon, failures: 1) && under.nextRun == .noon + 600)
            #expect(try await Self.finish(lease, as: .good, at: .noon + 8, in: store))
            let done = try await Self.state(in: store)
            #expect(done.history == SourceHistory(lastTried: .noon + 8, lastGood: .noon + 8) && done.nextRun == .noon + 3_608)
            #expect(done.lease == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a source that is not due is left alone, unless somebody asks for it`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let first = try #require(try await Self.claim(for: "a", due: true, in: store))
            _ = try await Self.finish(first, as: .good, at: .noon, in: store)
            #expect(try await Self.claim(for: "b", due: true, at: .noon + 3_599, in: store) == nil)
            #expect(try await Self.claim(for: "b", due: true, at: .noon + 3_600, in: store)?.fence == 2)
            #expect(try await Self.claim(for: "by hand", at: .noon + 4_000, in: store)?.fence == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the lease of a program that died ends, and its late return changes nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let dead = try #require(try await Self.claim(for: "dead", in: store))
            #expect(try await Self.claim(for: "heir", at: .noon + 179, in: store) == nil)
            let heir = try #require(try await Self.claim(for: "heir", at: .noon + 180, in: store))
            #expect(heir.fence == dead.fence + 1)
            let (renewed, kept) = try await store.write { connection in
                (
                    try SourceStateStore.renew(dead, until: .noon + 900, on: connection),
                    try SourceStateStore.renew(heir, until: .noon + 900, on: connection)
                )
            }
            #expect(!renewed && kept)
            let held = try await store.read { connection in
                try [dead, heir].map { try SourceStateStore.isHeld($0, on: connection) }
            }
            #expect(held == [false, true])
            #expect(try await Self.finish(dead, as: .good, at: .noon + 200, in: store) == false)
            let state = try await Self.state(in: store)
            #expect(state.lease?.holder == "heir" && state.lease?.until == .noon + 900)
            #expect(state.history == SourceHistory(lastTried: .noon + 180, failures: 2))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `data that is held back stays noted until a run goes well, and failures add up`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            func run(_ ending: SourceEnding, at now: Date) async throws -> SourceState {
                let lease = try #require(try await Self.claim(for: "a", at: now, in: store))
                _ = try await Self.finish(lease, as: ending, at: now, in: store)
                return try await Self.state(in: store)
            }
            #expect(try await run(.good, at: .noon).history.lastGood == .noon)
            let held = try await run(.heldBack(reason: "only 10"), at: .noon + 10)
            #expect(held.heldBack == SourceState.HeldBack(at: .noon + 10, reason: "only 10") && held.history.failures == 1)
            let failed = try await run(.failed, at: .noon + 20)
            #expect(failed.history == SourceHistory(lastTried: .noon + 20, lastGood: .noon, failures: 2))
            #expect(failed.heldBack != nil && failed.nextRun == .noon + 1_220)
            let cancelled = try await run(.cancelled, at: .noon + 30)
            #expect(cancelled.history == SourceHistory(lastTried: .noon + 30, lastGood: .noon, failures: 2))
            let good = try await run(.good, at: .noon + 40)
            #expect(good.heldBack == nil && good.history == SourceHistory(lastTried: .noon + 40, lastGood: .noon + 40))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a source is planned anew at a start, but not while somebody runs it`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            func plan(_ next: Date, at now: Date) async throws -> Date {
                try await store.write { try SourceStateStore.schedule("portal", at: now, plan: { _ in next }, on: $0) }
                return try await Self.state(in: store).nextRun
            }
            #expect(try await plan(.noon + 5, at: .noon) == .noon + 5)
            #expect(try await plan(.noon + 7, at: .noon) == .noon + 7)
            _ = try await Self.claim(for: "a", at: .noon + 10, in: store)
            #expect(try await plan(.noon + 9, at: .noon + 20) == .noon + 610)
            #expect(try await plan(.noon + 900, at: .noon + 190) == .noon + 900)
        }
    }
}
