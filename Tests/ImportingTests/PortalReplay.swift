import Foundation
import Funding

@testable import Importing

/// The replay server that lies beside the repository, run on a free port of this machine.
struct PortalReplay {
    let address: URL
    private let process: Process

    struct NotStarted: Error {}

    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/tools/portal_replay.py").standardizedFileURL

    static var isAtHand: Bool { FileManager.default.fileExists(atPath: script.path()) }

    init(faults: String = "none", seed: Int = 1) async throws {
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", Self.script.path(), "--port", "0", "--faults", faults, "--seed", String(seed)]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        // It prints "http://127.0.0.1:40001 · day 0 · 617 calls" once it listens.
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw NotStarted() }
            line += more
        }
        guard let first = String(decoding: line, as: UTF8.self).split(separator: " ").first, let address = URL(string: String(first)) else {
            kill(process.processIdentifier, SIGKILL)
            throw NotStarted()
        }
        self.address = address
    }

    func move(to day: Int) async throws {
        _ = try await HTTPFetcher.live().answer(HTTPRequest(address: address.appending(path: "replay/day/\(day)")))
    }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
