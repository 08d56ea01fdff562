import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends one request over the network, politely: with a name, and at most once a second to one host. Redirects are not followed: an
/// official source that moves is a matter for a human.
struct LiveRequest {
    /// Who asks, see `HTTPFetcher.userAgent(contact:)`.
    let userAgent: String
    /// Keeps requests apart; all of a process share one.
    let gate: HostGate
    /// Seconds without a byte before the request is given up.
    let timeOut: TimeInterval
    /// Seconds that the whole answer may take.
    let longest: TimeInterval

    func answer(to request: HTTPRequest, into collector: AnswerCollector) async throws(HTTPFault) -> HTTPAnswer {
        guard let scheme = request.address.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
            throw .impossible("\(request.address) is not an address on the web")
        }
        do {
            try await gate.waitForTurn(to: request.address)
        } catch {
            throw .cancelled
        }
        var outgoing = URLRequest(url: request.address, timeoutInterval: timeOut)
        outgoing.httpMethod = request.method
        outgoing.setValue(userAgent, forHTTPHeaderField: "User-Agent")
        for (name, value) in request.headers { outgoing.setValue(value, forHTTPHeaderField: name) }
        if !request.body.isEmpty { outgoing.httpBody = request.body }

        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeOut
        configuration.timeoutIntervalForResource = longest
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        // A session for each request: a connection that broke is never used again, and at one request a second reuse gains nothing.
        let session = URLSession(configuration: configuration, delegate: collector, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        return try await collector.answer(to: session.dataTask(with: outgoing)).get()
    }
}
