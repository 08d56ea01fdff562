public import Foundation
import SQLCore
import Storage
import Synchronization

/// The time of the database's server, which all nodes agree on: leases and letters are judged by it, so that a machine whose clock is an hour
/// ahead takes nothing that others hold. Between two askings it goes by this machine's steady clock, which nobody sets.
public final class ServerClock: Sendable {
    private struct Reading {
        let date: Date
        let at: ContinuousClock.Instant
    }

    private let reading = Mutex<Reading?>(nil)
    private let machine: @Sendable () -> Date

    /// - Parameter machine: this machine's own clock, which counts until the server has been asked.
    public init(machine: @escaping @Sendable () -> Date = { Date() }) {
        self.machine = machine
    }

    public var now: Date {
        guard let reading = reading.withLock({ $0 }) else { return machine() }
        return reading.date + reading.at.duration(to: .now) / .seconds(1)
    }

    /// How far this machine's clock is ahead of the server's, in seconds; 0 until it has been asked.
    public var machineIsAhead: TimeInterval {
        let now = now
        return reading.withLock({ $0 }) == nil ? 0 : machine().timeIntervalSince(now)
    }

    /// Asks a PostgreSQL server. A SQLite file has no other clock than the machine's. The answer counts from the middle of its way there and back,
    /// unless it took so long that the time so far is better.
    func follow(_ store: Store) async throws {
        guard store.database.dialect == .postgres else { return }
        let asked = ContinuousClock.now
        let date = try await store.read { try ServerTime.now(on: $0) }
        let way = asked.duration(to: .now)
        reading.withLock { reading in
            if reading != nil, way > .seconds(2) { return }
            reading = Reading(date: date, at: asked + way / 2)
        }
    }
}
