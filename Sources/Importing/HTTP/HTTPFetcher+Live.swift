public import Foundation

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
        let settings = LiveSettings(userAgent: userAgent, timeOut: timeOut, longest: timeOut * 5, maximumBody: maximumBody)
        let live = LiveRequest(settings: settings, gate: gate)
        return HTTPFetcher { request throws(HTTPFault) in try await live.answer(to: request) }
    }

    /// What Utblick calls itself: "Utblick/1.0 (EU funding desk; +https://www.katrineholm.se)".
    ///
    /// - Parameter contact: where the keeper of a source reaches whoever runs this desk; only its printable ASCII is sent.
    public static func userAgent(contact: String?) -> String {
        let sound = String(decoding: (contact ?? "").utf8.filter { (0x21...0x7E).contains($0) && !"();".utf8.contains($0) }, as: UTF8.self)
        return "Utblick/1.0 (EU funding desk" + (sound.isEmpty ? ")" : "; +\(sound))")
    }
}
