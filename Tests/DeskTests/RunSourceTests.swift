import Foundation
import Funding
import Importing
import Storage
import Testing

@testable import Desk

struct RunSourceTests {
    private static let schedule = SourceSchedule(interval: 3_600, jitter: 0)

    private static func runner(on store: Store, renewal: Duration = .seconds(30), now: @escaping @Sendable () -> Date = { Date() })
        -> RunSource
    {
        RunSource(store: store, desk: "katrineholm", now: now, renewal: renewal)
    }

    /// What an importer does: notes a run of so many records.
    private static func importing(_ records: Int, as outcome: ImportRun.Outcome = .succeeded, into store: Store) async throws {
        try await store.write { connection in
            let run = try ImportRunStore.begin(source: "portal", at: Date(), on: connection)
            try ImportRunStore.finish(run, as: outcome, counts: ImportCounts(seen: records), message: nil, at: Date(), on: connection)
        }
    }

    private static func found(in store: Store) async throws -> (state: SourceState, run: ImportRun?) {
        try await store.read { connection in
            (
                try #require(try SourceStateStore.state(of: "portal", on: connection)),
                try ImportRunStore.latest(source: "portal", on: connection)
            )
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a due source is run once, though two programs and many tasks try`(kind: DeskDatabase) async throws {
        try await kind.withStores { first, second in
            let runs = Counter()
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    let store = number % 2 == 0 ? first : second
                    group.addTask {
                        let outcome = try await Self.runner(on: store).run("portal", on: Self.schedule, onlyIfDue: true) {
                            await runs.countUp()
                            try await Self.importing(617, into: store)
                        }
                        if case .ran = outcome { return true }
                        return false
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 } == 1)
            #expect(await runs.value == 1)
            let (state, run) = try await Self.found(in: first)
            #expect(run?.counts.seen == 617 && state.lease == nil && run?.outcome == .succeeded)
            #expect(state.nextRun.timeIntervalSinceNow > 3_500)
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a second program is told who is at it, and gets its turn afterwards`(kind: DeskDatabase) async throws {
        try await kind.withStores { first, second in
            let outcome = try await Self.runner(on: first).run("portal", on: Self.schedule) {
                let inner = try await Self.runner(on: second).run("portal", on: Self.schedule) { Issue.record("two at once") }
                guard case .taken(let until) = inner else { return false }
                try await Self.importing(1, into: first)
                return until > Date()
            }
            guard case .ran(true) = outcome else { Issue.record("\(outcome)"); return }
            let later = try await Self.runner(on: second).run("portal", on: Self.schedule) { try await Self.importing(2, into: second) }
            guard case .ran = later else { Issue.record("\(later)"); return }
            guard case .notDue = try await Self.runner(on: first).run("portal", on: Self.schedule, onlyIfDue: true, {}) else {
                Issue.record("run again at once"); return
            }
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a source that cannot be fetched is noted with its reason, and waits`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            await #expect(throws: ImportRefusal.self) {
                try await Self.runner(on: store).run("portal", on: Self.schedule) {
                    throw ImportRefusal(place: "example.eu/x", reason: "503 Service Unavailable")
                }
            }
            let (state, run) = try await Self.found(in: store)
            #expect(run?.outcome == .failed && run?.message == "example.eu/x: 503 Service Unavailable")
            #expect(state.history.failures == 1 && state.lease == nil && state.nextRun.timeIntervalSinceNow > 500)
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `what an importer held back or failed at is read from its run`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            for (outcome, failures) in [(ImportRun.Outcome.succeeded, 0), (.heldBack, 1), (.failed, 2), (.partly, 0)] {
                _ = try await Self.runner(on: store).run("portal", on: Self.schedule) {
                    try await Self.importing(9, as: outcome, into: store)
                }
                let state = try await Self.found(in: store).state
                #expect(state.history.failures == failures)
                #expect((state.heldBack != nil) == [.heldBack, .failed].contains(outcome))
            }
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a run that is broken off ends at once, and both it and the lease are closed`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
            let running = Task {
                try await Self.runner(on: store).run("portal", on: Self.schedule) {
                    _ = try await store.write { try ImportRunStore.begin(source: "portal", at: Date(), on: $0) }
                    beginning.finish()
                    try await Task.sleep(for: .seconds(600))
                }
            }
            for await _ in begun {}
            let start = ContinuousClock.now
            running.cancel()
            await #expect(throws: CancellationError.self) { try await running.value }
            #expect(start.duration(to: .now) < .seconds(10))
            let (state, run) = try await Self.found(in: store)
            #expect(run?.outcome == .cancelled && run?.finishedAt != nil)
            let ended = try #require(state.history.lastTried)
            #expect(state.lease == nil && state.history.failures == 0 && state.nextRun.timeIntervalSince(ended) > 50)
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a program that died leaves its source to the next, and its run is marked`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            let dead = try await store.write { connection in
                _ = try SourceStateStore.claim(
                    "portal", for: "dead", onlyIfDue: false, lifetime: RunSource.leaseLifetime, at: Date() - 200, plan: { _ in Date() },
                    on: connection)
                return try ImportRunStore.begin(source: "portal", at: Date() - 200, on: connection)
            }
            _ = try await Self.runner(on: store).run("portal", on: Self.schedule) {
                let marked = try await Self.found(in: store).run
                #expect(marked?.id == dead && marked?.outcome == .cancelled)
                try await Self.importing(3, into: store)
            }
            #expect(try await Self.found(in: store).run?.outcome == .succeeded)
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `the lease is renewed while a run goes on, and one that was lost breaks it off`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            let runner = Self.runner(on: store, renewal: .milliseconds(20))
            let first = try await runner.run("portal", on: Self.schedule) {
                let before = try await Self.found(in: store).state.lease?.until
                var after = before
                for _ in 0..<200 where after == before {
                    try await Task.sleep(for: .milliseconds(20))
                    after = try await Self.found(in: store).state.lease?.until
                }
                try await Self.importing(1, into: store)
                return after.flatMap { later in before.map { later > $0 } } ?? false
            }
            guard case .ran(true) = first else { Issue.record("\(first)"); return }

            await #expect(throws: LeaseLost.self) {
                try await runner.run("portal", on: Self.schedule) {
                    let lease = RunSource.lease
                    try await store.read { try LeaseLost.check(lease, on: $0) }
                    // Somebody takes over, as after a sleep longer than the lease, and begins before anybody can tell that the lease is lost.
                    _ = try await store.write { connection in
                        _ = try SourceStateStore.claim(
                            "portal", for: "heir", onlyIfDue: false, lifetime: 900, at: Date() + 3_600, plan: { _ in Date() },
                            on: connection)
                        return try ImportRunStore.begin(source: "portal", at: Date(), on: connection)
                    }
                    try await Task.sleep(for: .seconds(600))
                }
            }
            #expect(RunSource.lease == nil)
            let (state, run) = try await Self.found(in: store)
            #expect(state.lease?.holder == "heir" && run?.finishedAt == nil, "the heir's run goes on")
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `data that comes after the lease was lost is kept out`(kind: DeskDatabase) async throws {
        try await kind.withStores { store, _ in
            let (late, heir) = try await store.write { connection in
                let leases = try (0..<2).map { number in
                    try #require(
                        try SourceStateStore.claim(
                            "portal", for: "process \(number)", onlyIfDue: false, lifetime: 60, at: Date() + Double(number) * 61,
                            plan: { _ in Date() }, on: connection))
                }
                return (leases[0], leases[1])
            }
            await #expect(throws: LeaseLost.self) { try await store.write { try LeaseLost.check(late, on: $0) } }
            try await store.write { connection in
                try LeaseLost.check(heir, on: connection)
                try LeaseLost.check(nil, on: connection)
            }
        }
    }
}

private actor Counter {
    private(set) var value = 0

    func countUp() { value += 1 }
}
