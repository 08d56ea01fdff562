import Foundation
import Funding
import TestSupport
import Testing

@testable import Importing

/// The replay server that lies beside the repository, run on a free port of this machine.
struct PortalReplay {
    private let server: PythonServer

    let address: URL

    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/tools/portal_replay.py").standardizedFileURL

    static var isAtHand: Bool { FileManager.default.fileExists(atPath: script.path()) }

    init(faults: String = "none", seed: Int = 1) throws {
        server = try PythonServer([Self.script.path, "--port", "0", "--faults", faults, "--seed", String(seed)])
        address = try #require(URL(string: server.address))
    }

    func move(to day: Int) async throws {
        _ = try await HTTPFetcher.live().answer(HTTPRequest(address: address.appending(path: "replay/day/\(day)")))
    }

    func stop() { server.stop() }
}
