import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `Tests/Webhooks/receiver.py` as a process of its own.
final class Receiver: Sendable {
    /// Something that was sent to it.
    struct Request: Decodable, Sendable {
        let path: String
        let body: String
        let headers: [String: String]
    }

    /// The file that its certificate holds against; `nil` without TLS.
    let certificateFile: String?
    private let server: PythonServer

    var address: String { server.address }

    init(isSecure: Bool = false) throws {
        server = try PythonServer.webhookReceiver(isSecure: isSecure)
        certificateFile = server.said.dropFirst().first
    }

    func received() async throws -> [Request] {
        let url = try #require(URL(string: address + "/received"))
        return try JSONDecoder().decode([Request].self, from: try await URLSession.shared.data(from: url).0)
    }

    func stop() { server.stop() }
}
