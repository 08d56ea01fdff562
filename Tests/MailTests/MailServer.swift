import Foundation
import TestSupport
import Testing

@testable import Mail

/// The test's own mail server: aiosmtpd as a process of its own, on a free port.
struct MailServer {
    /// One message as the server took it.
    struct Taken: Decodable {
        let from: String
        let to: [String]
        let isSecure: Bool
        let isSignedIn: Bool
        /// The number of the connection that it came over.
        let connection: Int
        let content: Data
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    let port: Int
    private let server: PythonServer
    private let received: URL

    /// - Parameter arguments: as `mail_server.py` takes them.
    init(_ arguments: [String] = []) throws {
        received = FileManager.default.temporaryDirectory.appending(path: "utblick-mail-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: received, withIntermediateDirectories: true)
        server = try PythonServer(
            [Self.folder.appending(path: "mail_server.py").path, received.path] + arguments, program: Self.folder.appending(path: "python"))
        port = try #require(Int(server.said[0]))
    }

    var address: String { "smtp://127.0.0.1:\(port)" }

    func stop() {
        server.stop()
        try? FileManager.default.removeItem(at: received)
    }

    /// What has come so far, in order.
    func taken() throws -> [Taken] {
        try FileManager.default.contentsOfDirectory(atPath: received.path).filter { $0.hasSuffix(".json") }.sorted()
            .map { try JSONDecoder().decode(Taken.self, from: Data(contentsOf: received.appending(path: $0))) }
    }
}

/// A certificate for `localhost` and 127.0.0.1, made by openssl for one run of the tests.
enum TestCertificate {
    struct NotMade: Error {}

    /// The certificate alone, for who is to trust it, and with its key, for the server.
    static let files = Result { try make() }

    private static func make() throws -> (certificate: String, withKey: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-certificate-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (certificate, key, both) = (
            folder.appending(path: "certificate.pem"), folder.appending(path: "key.pem"), folder.appending(path: "both.pem")
        )
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
            "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key.path, "-out", certificate.path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotMade() }
        try (Data(contentsOf: certificate) + Data(contentsOf: key)).write(to: both)
        return (certificate.path, both.path)
    }
}
