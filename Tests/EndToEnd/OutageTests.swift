import Foundation
import Testing

/// Power cuts, as far as one machine can have them.
struct OutageTests {
    private static let nginx = FileManager.default.isExecutableFile(atPath: "/usr/sbin/nginx")

    /// Three nodes, a primary with a standby, nginx in front.
    @Test(.enabled(if: nginx && OwnPostgres.isAtHand, "needs nginx (Debian's nginx-light) and PostgreSQL 15"))
    func `a node and then the primary are killed under readers and writers, and nothing that was acknowledged is lost`() async throws {
        let port = try #require((20_000...60_000).randomElement())
        let tool = UtblickProgram.root.appending(path: "Tools/three-nodes")
        let outcome = try await UtblickProgram.run(
            ["python3", tool.path, "--outage", "--port", String(port), "--utblick", UtblickProgram.executable.path],
            of: URL(filePath: "/usr/bin/env"), limit: .seconds(400))
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains(" 0 lost, 0 kept twice"))
    }

    @Test func `a server on SQLite that is killed while questions come loses none that was acknowledged`() async throws {
        let tool = UtblickProgram.root.appending(path: "Tests/Outage/kill_sqlite.py")
        let outcome = try await UtblickProgram.run(
            ["python3", tool.path, "--kills", "5", "--utblick", UtblickProgram.executable.path],
            of: URL(filePath: "/usr/bin/env"), limit: .seconds(400))
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains(" 0 lost, 0 kept twice") && outcome.output.contains("integrity: ok"))
    }
}
