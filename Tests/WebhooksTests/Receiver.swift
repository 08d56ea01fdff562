import Foundation

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

    struct NotStarted: Error {}

    let address: String
    /// The file that its certificate holds against; `nil` without TLS.
    let certificateFile: String?
    private let process: Process

    init(isSecure: Bool = false) throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Webhooks/receiver.py")
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", script.path] + (isSecure ? ["--tls"] : [])
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw NotStarted() }
            line += more
        }
        let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { throw NotStarted() }
        address = first
        certificateFile = words.count > 1 ? words[1] : nil
    }

    func received() async throws -> [Request] {
        guard let url = URL(string: address + "/received") else { throw NotStarted() }
        return try JSONDecoder().decode([Request].self, from: try await URLSession.shared.data(from: url).0)
    }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
