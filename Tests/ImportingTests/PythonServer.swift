import Foundation

/// A server in Python as a process of its own, which prints its address before anything else.
struct PythonServer {
    struct NotStarted: Error {}

    let address: URL
    private let process: Process

    init(_ script: URL, _ arguments: [String]) throws {
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", script.path()] + arguments
        let output = Pipe()
        process.standardOutput = output
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

    /// `Tests/Webhooks/receiver.py` with a certificate of its own, for which nobody vouches.
    static func selfSigned() throws -> PythonServer {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try PythonServer(tests.appending(path: "Webhooks/receiver.py"), ["--tls"])
    }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
