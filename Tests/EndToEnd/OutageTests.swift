import Foundation
import Testing

/// Power cuts, cut networks and full disks, as far as one machine can have them. One after the other: they look at the clock.
@Suite(.serialized)
struct OutageTests {
    private static let nginx = FileManager.default.isExecutableFile(atPath: "/usr/sbin/nginx")
    /// What a tool of `Tests/Outage` ends with where the machine does not let its outage be made.
    private static let cannot: Int32 = 77

    /// Runs a tool that fails where anything is not as it should, and says so.
    private static func tryOut(_ tool: String, _ options: String...) async throws {
        let path = UtblickProgram.root.appending(path: tool).path
        let outcome = try await UtblickProgram.run(
            ["python3", path, "--utblick", UtblickProgram.executable.path] + options, of: URL(filePath: "/usr/bin/env"),
            limit: .seconds(400))
        if outcome.status == cannot { try Test.cancel("\(outcome.output)") }
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains(" 0 lost, 0 kept twice"), "\(outcome.output)\(outcome.errors)")
    }

    /// Three nodes, a primary with a standby, nginx in front.
    @Test(.enabled(if: nginx && OwnPostgres.isAtHand, "needs nginx (Debian's nginx-light) and PostgreSQL 15"))
    func `a node and then the primary are killed under readers and writers, and nothing that was acknowledged is lost`() async throws {
        let port = try #require((20_000...60_000).randomElement())
        try await Self.tryOut("Tools/three-nodes", "--outage", "--port", String(port))
    }

    @Test func `a server on SQLite that is killed while questions come loses none that was acknowledged`() async throws {
        try await Self.tryOut("Tests/Outage/kill_sqlite.py", "--kills", "5")
    }

    @Test func `a server that is killed while people work keeps every deed that was acknowledged, and its log holds`() async throws {
        try await Self.tryOut("Tests/Outage/kill_desk.py", "--kills", "5")
    }

    @Test func `documents get through proxies or are refused in words, and a server that is killed meanwhile keeps them`() async throws {
        try await Self.tryOut("Tests/Outage/upload.py", "--kills", "4")
    }

    @Test func `a disk that fills up under SQLite stops writing with a plain page, not reading, and harms nothing`() async throws {
        try await Self.tryOut("Tests/Outage/full_disk.py")
    }

    @Test(.enabled(if: OwnPostgres.isAtHand, "needs PostgreSQL 15"))
    func `a disk that fills up under PostgreSQL stops writing with a plain page, and harms nothing`() async throws {
        try await Self.tryOut("Tests/Outage/full_disk.py", "--postgres")
    }

    @Test func `another program that holds the SQLite file, and a folder that becomes read-only, are told plainly and pass`() async throws {
        try await Self.tryOut("Tests/Outage/held_file.py")
    }

    @Test(.enabled(if: OwnPostgres.isAtHand, "needs PostgreSQL 15"))
    func `a server does with the connections that PostgreSQL lets it have, and says so plainly when there is none`() async throws {
        try await Self.tryOut("Tests/Outage/connection_limit.py")
    }

    @Test(.enabled(if: OwnPostgres.isAtHand, "needs PostgreSQL 15"))
    func `a network that is cut for twenty seconds is told plainly, loses nothing, and is well again by itself`() async throws {
        try await Self.tryOut("Tests/Outage/network_cut.py")
    }
}
