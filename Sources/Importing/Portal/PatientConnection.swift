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
        let outcome = try await patience.value {
            let answer = try await fetcher.answer(request)
            do throws(PortalPage.Fault) {
                return Try.came(try read(answer))
            } catch {
                return error.isPassing ? .again(reason: error.reason, after: answer.wait) : .gaveUp(reason: error.reason)
            }
        }
        switch outcome {
        case .came(let value): return value
        case .nothing(let reason): throw PortalError(place: place, reason: reason)
        }
    }
}
