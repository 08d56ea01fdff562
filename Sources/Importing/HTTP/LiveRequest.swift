import Curl
import Foundation
import Synchronization

/// Sends one request over the network, politely: with a name, and at most once a second to one host.
struct LiveRequest {
    let settings: LiveSettings
    /// Keeps requests apart; all of a process share one.
    let gate: HostGate

    /// Whether nobody waits for an answer any more.
    private final class Cancellation: Sendable {
        let isCancelled = Atomic(false)
    }

    /// - Parameter file: takes the answer's body; `nil` leaves it in the answer.
    func answer(to request: HTTPRequest, into file: FileHandle? = nil) async throws(HTTPFault) -> HTTPAnswer {
        guard let scheme = request.address.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
            throw .impossible("\(request.address) is not an address on the web")
        }
        do {
            try await gate.waitForTurn(to: request.address)
        } catch {
            throw .cancelled
        }
        let cancellation = Cancellation()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<HTTPAnswer, HTTPFault>, Never>) in
                // libcurl blocks, and must not hold a thread of Swift's pool. A connection for each request: one that broke is never used
                // again, and at one request a second reuse gains nothing.
                let thread = Thread {
                    CurlLibrary.blockBrokenPipes()
                    let exchange = LiveExchange(request, settings, file: file) { cancellation.isCancelled.load(ordering: .relaxed) }
                    continuation.resume(returning: exchange.perform())
                }
                thread.name = "fetch"
                thread.start()
            }
        } onCancel: {
            cancellation.isCancelled.store(true, ordering: .relaxed)
        }
        return try outcome.get()
    }
}
