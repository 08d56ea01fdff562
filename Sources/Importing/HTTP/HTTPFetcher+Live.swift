public import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension HTTPFetcher {
    /// Fetches over the network, at most once a second from one host. Redirects are not followed: an official interface that moves is a
    /// matter for a human.
    ///
    /// - Parameters:
    ///   - userAgent: who asks; with an address for complaints, see `userAgent(contact:)`.
    ///   - gate: keeps requests apart; all of a process share one.
    ///   - timeOut: seconds without a byte before the request is given up.
    ///   - maximumBody: the largest answer that is read, in bytes.
    public static func live(
        userAgent: String = userAgent(contact: nil), gate: HostGate = .shared, timeOut: TimeInterval = 60,
        maximumBody: Int = 64 * 1_024 * 1_024
    ) -> HTTPFetcher {
        HTTPFetcher { request throws(HTTPFault) in
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
            configuration.timeoutIntervalForResource = timeOut * 5
            configuration.httpCookieStorage = nil
            configuration.urlCache = nil
            let collector = AnswerCollector(maximumBody: maximumBody)
            // A session for each request: a connection that broke is never used again, and at one request a second reuse gains nothing.
            let session = URLSession(configuration: configuration, delegate: collector, delegateQueue: nil)
            defer { session.finishTasksAndInvalidate() }
            return try await collector.answer(to: session.dataTask(with: outgoing)).get()
        }
    }

    /// What Utblick calls itself: "Utblick/1.0 (EU funding desk; +https://www.katrineholm.se)".
    ///
    /// - Parameter contact: where the keeper of a source reaches whoever runs this desk; only its printable ASCII is sent.
    public static func userAgent(contact: String?) -> String {
        let sound = String(decoding: (contact ?? "").utf8.filter { (0x21...0x7E).contains($0) && !"();".utf8.contains($0) }, as: UTF8.self)
        return "Utblick/1.0 (EU funding desk" + (sound.isEmpty ? ")" : "; +\(sound))")
    }
}
