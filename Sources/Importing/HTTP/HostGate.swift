public import Foundation
import Synchronization

/// Lets one request a second through to each host, whoever asks; addresses on this machine pass freely.
public final class HostGate: Sendable {
    /// The one of this process, which every fetcher goes through.
    public static let shared = HostGate()

    private let interval: Duration
    private let nextAllowed = Mutex<[String: ContinuousClock.Instant]>([:])

    /// - Parameter interval: between the beginnings of two requests to one host.
    public init(interval: Duration = .seconds(1)) {
        self.interval = interval
    }

    /// Waits until a request to the address may begin.
    /// - Throws: `CancellationError`. The turn is not given to another then: none comes too early.
    public func waitForTurn(to address: URL) async throws {
        guard !address.isLoopback, let host = address.host(percentEncoded: false)?.lowercased() else { return }
        let now = ContinuousClock.now
        let turn = nextAllowed.withLock { nextAllowed in
            // Hosts whose turn has passed need no place.
            nextAllowed = nextAllowed.filter { $0.value > now }
            let turn = nextAllowed[host] ?? now
            nextAllowed[host] = turn + interval
            return turn
        }
        if turn > now { try await ContinuousClock().sleep(until: turn) }
    }
}
