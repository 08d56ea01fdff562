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
    /// - Throws: `CancellationError` when cancelled while it waits.
    public func waitForTurn(to address: URL) async throws {
        guard !address.isLoopback, let host = address.host(percentEncoded: false)?.lowercased() else { return }
        while let turn = turnToAwait(at: host) { try await ContinuousClock().sleep(until: turn) }
    }

    /// Takes the turn, or says when it may be taken at the earliest: whoever wakes late does not come close upon another.
    private func turnToAwait(at host: String) -> ContinuousClock.Instant? {
        nextAllowed.withLock { nextAllowed in
            let now = ContinuousClock.now
            if let turn = nextAllowed[host], turn > now { return turn }
            // Hosts whose turn has passed need no place.
            nextAllowed = nextAllowed.filter { $0.value > now }
            nextAllowed[host] = now + interval
            return nil
        }
    }
}
