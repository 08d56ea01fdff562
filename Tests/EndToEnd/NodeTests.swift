import Foundation
import TestSupport
import Testing

/// Two servers on one PostgreSQL, as whoever runs them sees them.
@Suite(.serialized, .enabled(if: OwnPostgres.isAtHand, "there is no PostgreSQL 15"))
struct NodeTests {
    private static let table = UtblickProgram.root.appending(path: "docs/calls-example.csv").path

    /// Runs `body` beside a PostgreSQL of its own with two nodes on it.
    private static func withNodes(
        _ name: String, settings: [String: String] = [:], _ body: (OwnPostgres, ServedProgram, ServedProgram) async throws -> Void
    ) async throws {
        let postgres = try await OwnPostgres()
        defer { postgres.stop() }
        let settings = settings.merging(["UTBLICK_DATABASE": postgres.database]) { $1 }
        let first = try await ServedProgram(data: Self.folder(name + "-1"), settings: settings)
        defer { first.stop() }
        let second = try await ServedProgram(data: Self.folder(name + "-2"), settings: settings)
        defer { second.stop() }
        try await body(postgres, first, second)
    }

    private static func folder(_ name: String) -> String { Desktop.folder.appending(path: "nodes-" + name).path }

    /// How long it takes until `condition` holds; at most eight minutes, for other tests may keep the machine busy.
    private static func time(until condition: () async throws -> Bool) async throws -> Duration {
        let began = ContinuousClock.now
        while try await !condition() {
            try #require(ContinuousClock.now - began < .seconds(480))
            try await Task.sleep(for: .milliseconds(50))
        }
        return ContinuousClock.now - began
    }

    @Test func `what a third program imports is noticed by every node within five seconds, though nobody asks for it`() async throws {
        try await Self.withNodes("import", settings: ["UTBLICK_LOG": "debug"]) { postgres, first, second in
            let nodes = [first, second]
            let before = try #require(try await Metrics.figure("utblick_index_revision", at: first.metricsAddress))
            async let imported = UtblickProgram.run(
                ["import", "table", "--from", Self.table, "--data", Self.folder("import-3"), "--database", postgres.database],
                isLeading: true)
            _ = try await Self.time { try await postgres.ask("SELECT revision FROM call_revision") != String(Int(before)) }
            #expect(try await Self.time { nodes.allSatisfy { $0.log.contains("calls have changed") } } < .seconds(5))
            // A program that was built for debugging takes its time for an index.
            _ = try await Self.time {
                for node in nodes {
                    guard let revision = try await Metrics.figure("utblick_index_revision", at: node.metricsAddress), revision > before
                    else {
                        return false
                    }
                }
                return true
            }
            #expect(try await imported.status == 0)
            #expect(nodes.allSatisfy { $0.log.contains("what others changed is in") })
            let metrics = try await Metrics(at: second.metricsAddress)
            #expect(metrics.value("utblick_nodes") == 2)
            #expect(metrics.value("utblick_index_revision") == metrics.value("utblick_database_revision"))
        }
    }

    @Test func `both nodes are whole again by themselves after PostgreSQL was stopped and started, and say so meanwhile`() async throws {
        try await Self.withNodes("restart") { postgres, first, second in
            let nodes = [first, second]
            for node in nodes { #expect(await node.answer("/health/ready") == (200, "ready\n")) }
            try await postgres.control("stop")
            for node in nodes {
                #expect(await node.answer("/health/ready") == (503, "not ready: the database does not answer\n"))
                #expect(await node.answer("/health/live") == (200, "alive\n"))
                #expect(try await Metrics.figure("utblick_database_up", at: node.metricsAddress) == 0)
            }
            try await postgres.control("start")
            for node in nodes {
                #expect(try await Self.time { await node.answer("/health/ready").status == 200 } < .seconds(10))
                #expect(try await node.page("/utlysningar").contains("<h1"))
            }
            // Changes are heard again, too.
            let imported = try await UtblickProgram.run(
                ["import", "table", "--from", Self.table, "--data", Self.folder("restart-3"), "--database", postgres.database],
                isLeading: true)
            #expect(imported.status == 0, "\(imported.errors)")
            for node in nodes { _ = try await Self.time { node.log.contains("what others changed is in") } }
            #expect(nodes.allSatisfy { !$0.log.contains("/health/") }, "a monitor's questions are no news")
        }
    }

    @Test func `a node that starts while another program holds what it needs waits, and says so`() async throws {
        let postgres = try await OwnPostgres()
        defer { postgres.stop() }
        let settings = ["UTBLICK_DATABASE": postgres.database]
        let first = try await ServedProgram(data: Self.folder("waits-1"), settings: settings)
        defer { first.stop() }
        // Held until somebody has waited for longer than a statement may wait for a lock.
        async let held = postgres.ask(
            """
            DO $$ BEGIN LOCK TABLE desk IN SHARE MODE; FOR tenth IN 1..1200 LOOP EXIT WHEN EXISTS (SELECT FROM pg_locks \
            WHERE relation = 'desk'::regclass AND NOT granted); PERFORM pg_sleep(0.1); END LOOP; PERFORM pg_sleep(3); END $$
            """)
        let isHeld = "SELECT count(*) FROM pg_locks WHERE relation = 'desk'::regclass AND mode = 'ShareLock' AND granted"
        _ = try await Self.time { try await postgres.askBeside(isHeld) == "1" }
        let second = try await ServedProgram(
            data: Self.folder("waits-2"), settings: settings.merging(["UTBLICK_DATABASE_LOCK_TIMEOUT": "1"]) { $1 })
        defer { second.stop() }
        #expect(second.log.contains("another program is at work in the database; waiting for it"), "\(second.log)")
        _ = try await held
    }

    @Test func `a node ends when a newer program has taken the database over, and says why`() async throws {
        try await Self.withNodes("newer") { postgres, first, second in
            try await postgres.ask("INSERT INTO schema_migration VALUES (99, 'later', '2027-01-01T00:00:00.000Z')")
            try await Task.sleep(for: .seconds(3))
            #expect(await first.answer("/health/ready").status == 200, "a step that this program can live with")
            try await postgres.ask("UPDATE schema_compatibility SET oldest_program = 99")
            for node in [first, second] {
                let status = try await node.ended()
                #expect(status == 1)
                #expect(node.log.contains("newer") && node.log.contains("99"), "\(node.log)")
            }
        }
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `an import whose node is killed is done by another, once`() async throws {
        // So many that the first node is still at it when it is killed, and few enough for a slow machine.
        let portal = try PythonServer(replayOfFirst: 250)
        defer { portal.stop() }
        let postgres = try await OwnPostgres()
        defer { postgres.stop() }
        let settings = ["UTBLICK_DATABASE": postgres.database, "UTBLICK_SOURCES": "portal", "UTBLICK_PORTAL_ADDRESS": portal.address]
        let killed = try await ServedProgram(data: Self.folder("killed-1"), settings: settings)
        defer { killed.stop() }
        try await killed.until { killed.imports(of: "portal") == 1 }
        killed.stop()
        #expect(try await postgres.ask("SELECT count(*) FROM call WHERE origin = 'portal'") == "0", "it was killed too late")
        // As long as a lease lasts, and as the pause after a failure, goes by.
        let past = "'2020-01-01T00:00:00.000Z'"
        try await postgres.ask("UPDATE source_state SET lease_until = \(past), next_run_at = \(past), last_tried_at = \(past)")
        async let second = ServedProgram(data: Self.folder("killed-2"), settings: settings)
        async let third = ServedProgram(data: Self.folder("killed-3"), settings: settings)
        let nodes = try await [second, third]
        defer { for node in nodes { node.stop() } }
        _ = try await nodes[0].until {
            try await postgres.ask("SELECT count(*) FROM import_run, source_state WHERE outcome = 'succeeded' AND lease_holder IS NULL")
                == "1"
        }
        #expect(try await postgres.ask("SELECT outcome FROM import_run ORDER BY id") == "cancelled succeeded")
        #expect(try await postgres.ask("SELECT fence, lease_holder IS NULL FROM source_state WHERE source = 'portal'") == "2|t")
        #expect(try await postgres.ask("SELECT count(*) FROM call WHERE origin = 'portal'") == "250")
        #expect(nodes.map { $0.imports(of: "portal") }.reduce(0, +) == 1)
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `an older program leaves the sources to a newer one that is alive, and fetches them when that is gone`() async throws {
        let portal = try PythonServer(replayOfFirst: 5)
        defer { portal.stop() }
        let postgres = try await OwnPostgres()
        defer { postgres.stop() }
        let first = try await ServedProgram(data: Self.folder("outrun-1"), settings: ["UTBLICK_DATABASE": postgres.database])
        #expect(try await first.terminate().status == 0)
        #expect(try await postgres.ask("SELECT count(*) FROM node") == "0", "it has said goodbye")
        try await postgres.ask(
            "INSERT INTO node (id, program, catalogue, alive_until) VALUES ('newer', 99, 'd', '2999-01-01T00:00:00.000Z')")
        let older = try await ServedProgram(
            data: Self.folder("outrun-2"),
            settings: [
                "UTBLICK_DATABASE": postgres.database, "UTBLICK_SOURCES": "portal", "UTBLICK_PORTAL_ADDRESS": portal.address,
            ])
        defer { older.stop() }
        try await Task.sleep(for: .seconds(5))
        #expect(older.imports(of: "portal") == 0)
        try await postgres.ask("DELETE FROM node WHERE id = 'newer'")
        try await older.until { older.imports(of: "portal") == 1 }
    }

    @Test func `the figures are what Prometheus reads, and hold neither what was asked nor a secret`() async throws {
        let server = try await ServedProgram(data: Self.folder("figures"), settings: ["UTBLICK_LOG_FORMAT": "json"])
        defer { server.stop() }
        let secret = String(repeating: "ab", count: 32)
        _ = await server.answer("/en/matches?idea=a-secret-idea-about-wetlands")
        for _ in 0..<3 { _ = await server.answer("/fraga/\(secret)") }
        _ = await server.answer("/no-such-page")
        let metrics = try await Metrics(at: server.metricsAddress)
        #expect(metrics.value("utblick_requests_total", ["kind": "unknown", "status": "404"]) ?? 0 >= 1)
        #expect(metrics.value("utblick_requests_total", ["kind": "matches", "status": "200"]) == 1)
        #expect(metrics.value("utblick_request_seconds_count", ["kind": "matches"]) == 1)
        #expect(metrics.value("utblick_database_up") == 1 && metrics.value("utblick_nodes") == 1)
        #expect(!metrics.text.contains("secret") && !metrics.text.contains(secret))
        #expect(await server.answer("/metrics").status == 404, "figures are not public with the site")
        for line in server.log.split(separator: "\n") where line.hasPrefix("{") {
            let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
            #expect(["time", "level", "logger", "message"].allSatisfy { entry[$0]?.isEmpty == false }, "\(line)")
        }
        #expect(server.log.contains("\"path\":\"/en/matches\"") && !server.log.contains("wetlands") && !server.log.contains(secret))
    }
}
