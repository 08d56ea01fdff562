public import Foundation

/// A server in Python as a process of its own, on a free port of this machine; the first line it prints says where it answers.
public final class PythonServer: Sendable {
    /// It ended before it had said where it answers; what to run by hand to see why.
    public struct NotStarted: Error {
        public let command: String
    }

    /// The words of its first line.
    public let said: [String]
    private let process: Process

    /// What it answers at: the first word of its first line.
    public var address: String { said[0] }

    /// - Parameters:
    ///   - arguments: Python's own, the script first.
    ///   - program: a Python with packages of its own; `nil` is the machine's.
    public init(_ arguments: [String], program: URL? = nil) throws {
        let command = program.map { [$0.path] } ?? ["python3", "-B"]
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command + arguments
        let output = Pipe()
        process.standardOutput = output
        // A server that outlives tests that crashed would hold their output open.
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        var hasEnded = false
        while !hasEnded, !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            hasEnded = more.isEmpty
            line += more
        }
        said = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
        guard !hasEnded, !said.isEmpty else {
            stop()
            throw NotStarted(command: (command + arguments).joined(separator: " "))
        }
    }

    /// `Tests/Webhooks/receiver.py`.
    ///
    /// - Parameter isSecure: whether it has a certificate of its own, for which nobody vouches; the certificate's file is then the second
    ///   word of its first line.
    public static func webhookReceiver(isSecure: Bool = false) throws -> PythonServer {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try PythonServer([tests.appending(path: "Webhooks/receiver.py").path] + (isSecure ? ["--tls"] : []))
    }

    deinit { stop() }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    public func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
