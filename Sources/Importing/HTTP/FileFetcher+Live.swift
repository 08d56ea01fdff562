public import Foundation

extension FileFetcher {
    /// Fetches over the network, at most once a second from one host. Redirects are not followed: a source that moves is a matter for a
    /// human.
    ///
    /// - Parameters:
    ///   - userAgent: who asks; with an address for complaints, see `HTTPFetcher.userAgent(contact:)`.
    ///   - gate: keeps requests apart; all of a process share one.
    ///   - timeOut: seconds without a byte before the request is given up.
    ///   - largest: the largest file that is taken, in bytes.
    public static func live(
        userAgent: String, gate: HostGate = .shared, timeOut: TimeInterval = 60, largest: Int = 4 << 30
    ) -> FileFetcher {
        let settings = LiveSettings(userAgent: userAgent, timeOut: timeOut, longest: 3_600, maximumBody: largest)
        let live = LiveRequest(settings: settings, gate: gate)
        return FileFetcher { address, file throws(HTTPFault) in
            guard let handle = try? FileHandle(forWritingTo: file) else { throw .impossible("no file can be made for the answer") }
            defer { try? handle.close() }
            return try await live.answer(to: HTTPRequest(address: address), into: handle)
        }
    }
}
