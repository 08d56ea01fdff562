import Foundation

/// Asks with patience; the fetcher keeps requests to one host apart.
struct PatientConnection {
    private let fetcher: HTTPFetcher
    private let patience: Patience

    init(fetcher: HTTPFetcher, patience: Patience) {
        self.fetcher = fetcher
        self.patience = patience
    }

    /// What `read` makes of the answer, asked for again as long as the fault may pass.
    ///
    /// - Throws: `PortalError`, and what the patience's pause throws.
    func answer<Value>(
        to request: HTTPRequest, place: String, read: (HTTPAnswer) throws(PortalPage.Fault) -> Value
    ) async throws -> Value {
        var reason = "not asked"
        for number in 1...max(patience.tries, 1) {
            var asked: Duration?
            do {
                let answer = try await fetcher.answer(request)
                asked = Patience.retryAfter(answer.headers["retry-after"], now: Date())
                return try read(answer)
            } catch let fault as HTTPFault {
                if fault == .cancelled { throw CancellationError() }
                guard fault.isPassing else { throw PortalError(place: place, reason: fault.description) }
                reason = fault.description
            } catch let fault as PortalPage.Fault {
                guard fault.isPassing else { throw PortalError(place: place, reason: fault.reason) }
                reason = fault.reason
            }
            if number < patience.tries { try await patience.pause(patience.delay(afterTry: number, asked: asked)) }
        }
        throw PortalError(place: place, reason: reason)
    }
}
