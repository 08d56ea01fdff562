import Foundation

/// `Tests/Webhooks/receiver.py` with a certificate of its own, for which nobody vouches.
struct SelfSignedServer {
    struct NotStarted: Error {}

    let address: URL
    private let process: Process

    init() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Webhooks/receiver.py")
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", script.path, "--tls"]
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
        guard let first = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).first,
            let address = URL(string: String(first))
        else {
            kill(process.processIdentifier, SIGKILL)
            throw NotStarted()
        }
        self.address = address
    }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
