import Foundation
import Funding
import Storage
import Testing

@testable import Desk

/// A machine whose clock is an hour ahead, beside one whose clock is right.
struct ServerClockTests {
    @Test(.enabled(if: DeskDatabase.available.contains(.postgres)))
    func `a node whose clock is an hour ahead does not take what another holds`() async throws {
        try await DeskDatabase.postgres.withStores { first, second in
            let schedule = SourceSchedule(interval: 60)
            let right = RunSource(store: first, desk: "a", now: { Date() })
            let clock = ServerClock(machine: { Date() + 3_600 })
            // Until it has asked, it would take the lease for long over.
            #expect(clock.now > Date() + 3_500)
            try await clock.follow(second)
            #expect(abs(clock.now.timeIntervalSinceNow) < 60 && abs(clock.machineIsAhead - 3_600) < 60)
            let outcome = try await right.run("portal", on: schedule) {
                try await RunSource(store: second, desk: "b", now: { clock.now }).run("portal", on: schedule) { true }
            }
            guard case .ran(.taken(let until)) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(until > Date() && until < Date() + 200)
        }
    }

    @Test func `on a SQLite file the machine's clock counts`() async throws {
        try await DeskDatabase.sqlite.withStores { store, _ in
            let clock = ServerClock(machine: { Date() + 3_600 })
            try await clock.follow(store)
            #expect(clock.now > Date() + 3_500 && clock.machineIsAhead == 0)
        }
    }

    @Test(.enabled(if: DeskDatabase.available.contains(.postgres)))
    func `the clock goes on between two askings, whatever becomes of the machine's`() async throws {
        try await DeskDatabase.postgres.withStores { store, _ in
            let clock = ServerClock(machine: { .distantPast })
            try await clock.follow(store)
            let before = clock.now
            try await Task.sleep(for: .milliseconds(300))
            #expect(clock.now > before + 0.29 && clock.now < before + 10)
        }
    }
}
