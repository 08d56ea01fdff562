import Foundation
import Testing

/// The whole layout of several machines, on this one: three nodes, a primary with a standby, nginx in front.
struct OutageTests {
    private static let nginx = FileManager.default.isExecutableFile(atPath: "/usr/sbin/nginx")
    private static let hasPostgres = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"] != nil

    @Test(.enabled(if: nginx && hasPostgres, "needs nginx (Debian's nginx-light) and PostgreSQL (make test)"))
    func `a node and then the primary are killed under readers and writers, and nothing that was acknowledged is lost`() async throws {
        let port = try #require((20_000...60_000).randomElement())
        let tool = UtblickProgram.root.appending(path: "Tools/three-nodes")
        let outcome = try await UtblickProgram.run(
            ["python3", tool.path, "--outage", "--port", String(port), "--utblick", UtblickProgram.executable.path],
            of: URL(filePath: "/usr/bin/env"), limit: .seconds(400))
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains(" 0 lost, 0 kept twice"))
    }
}
