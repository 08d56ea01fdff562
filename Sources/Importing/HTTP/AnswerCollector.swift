import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Gathers the answer to one request, in memory or in a file, and breaks off when it grows past the limit.
final class AnswerCollector: NSObject, URLSessionDataDelegate, Sendable {
    private struct State {
        var status = 0
        var headers: [String: String] = [:]
        var body = Data()
        var count = 0
        var isTooLarge = false
        var fileFault: String?
        var waiting: CheckedContinuation<Result<HTTPAnswer, HTTPFault>, Never>?
    }

    private let state = Mutex(State())
    private let maximumBody: Int
    private let file: FileHandle?

    /// - Parameter file: takes the body; `nil` keeps it in memory.
    init(maximumBody: Int, file: FileHandle? = nil) {
        self.maximumBody = maximumBody
        self.file = file
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
        let goesOn = state.withLock { state in
            guard data.count <= maximumBody - state.count else {
                state.isTooLarge = true
                return false
            }
            state.count += data.count
            guard let file else {
                state.body.append(data)
                return true
            }
            // What stands in place of a file, such as an error's page, is written too; the caller looks at the status first.
            do {
                try file.write(contentsOf: data)
                return true
            } catch {
                state.fileFault = error.localizedDescription
                return false
            }
        }
        if !goesOn { dataTask.cancel() }
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
        if let fileFault = state.fileFault { return .failure(.impossible("the answer cannot be written to disk: \(fileFault)")) }
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
