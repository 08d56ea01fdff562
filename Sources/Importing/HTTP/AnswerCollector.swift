import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Gathers the answer to one request, and breaks off when it grows past the limit.
final class AnswerCollector: NSObject, URLSessionDataDelegate, Sendable {
    private struct State {
        var status = 0
        var headers: [String: String] = [:]
        var body = Data()
        var isTooLarge = false
        var waiting: CheckedContinuation<Result<HTTPAnswer, HTTPFault>, Never>?
    }

    private let state = Mutex(State())
    private let maximumBody: Int

    init(maximumBody: Int) {
        self.maximumBody = maximumBody
    }

    func answer(to task: URLSessionDataTask) async -> Result<HTTPAnswer, HTTPFault> {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { $0.waiting = continuation }
                task.resume()
            }
        } onCancel: {
            task.cancel()
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        note(response)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = state.withLock { state in
            guard data.count <= maximumBody - state.body.count else {
                state.isTooLarge = true
                return true
            }
            state.body.append(data)
            return false
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let response = task.response { note(response) }
        let (waiting, outcome) = state.withLock { state in
            defer { state.waiting = nil }
            return (state.waiting, result(of: state, error: error))
        }
        waiting?.resume(returning: outcome)
    }

    private func note(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        let pairs = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { ($0, String(describing: value)) }
        }
        state.withLock { state in
            state.status = response.statusCode
            state.headers = Dictionary(pairs) { first, _ in first }
        }
    }

    private func result(of state: State, error: (any Error)?) -> Result<HTTPAnswer, HTTPFault> {
        if state.isTooLarge { return .failure(.tooLarge(limit: maximumBody)) }
        if let error { return .failure(fault(of: error)) }
        guard state.status != 0 else { return .failure(.connectionLost("no status line")) }
        return .success(HTTPAnswer(status: state.status, headers: state.headers, body: state.body))
    }

    private func fault(of error: any Error) -> HTTPFault {
        guard let error = error as? URLError else { return .connectionLost(String(describing: type(of: error))) }
        switch error.code {
        case .timedOut: return .timedOut
        case .cancelled: return .cancelled
        case .badURL, .unsupportedURL, .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateNotYetValid,
            .serverCertificateHasUnknownRoot, .secureConnectionFailed:
            return .impossible(error.localizedDescription)
        default: return .connectionLost(error.localizedDescription)
        }
    }
}
