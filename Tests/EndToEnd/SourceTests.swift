import Foundation
import TestSupport
import Testing

/// A server that fetches its sources by itself, and what it tells of them.
@Suite(.serialized)
struct SourceTests {
    /// The part of `utblick sources --format json` that is looked at.
    private struct Answer: Decodable {
        struct Source: Decodable {
            let id: String
            let standing: String
            let records: Int?
            let lastFetched: String?
            let lastRun: Run?
        }

        struct Run: Decodable {
            let outcome: String?
            let new: Int
        }

        let sources: [Source]

        func source(_ id: String) throws -> Source { try #require(sources.first { $0.id == id }) }
    }

    private static func folder(_ name: String) -> String { Desktop.folder.appending(path: "sources-" + name).path }

    private static func told(of data: String) async throws -> Answer {
        let outcome = try await UtblickProgram.run(["sources", "--format", "json", "--data", data])
        return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
    }

    @Test func `a source that nobody has fetched says so, and how`() async throws {
        let outcome = try await UtblickProgram.run(["sources", "--data", Self.folder("untouched")])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("never fetched") && outcome.output.contains("utblick import portal"))
        let server = try await ServedProgram(data: Self.folder("untouched"), settings: [:])
        defer { server.stop() }
        let page = try await server.page("/status")
        #expect(page.contains("3 källor har aldrig hämtats.") && page.contains("<code>utblick import portal</code>"))
        #expect(server.log.contains("--sources none") && server.imports(of: "portal") == 0)
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `a server fetches what is due by itself, tells of it, and does not fetch it again after a restart`() async throws {
        let portal = try PythonServer(replayOfFirst: 150)
        let bank = try PythonServer(["-c", Self.bank])
        defer {
            portal.stop()
            bank.stop()
        }
        let settings = [
            "UTBLICK_SOURCES": "all", "UTBLICK_PORTAL_ADDRESS": portal.address, "UTBLICK_NOTICES_ADDRESS": portal.address,
            "UTBLICK_ECB_ADDRESS": bank.address,
        ]
        let data = Self.folder("fresh")
        let server = try await ServedProgram(data: data, settings: settings)
        defer { server.stop() }
        try await server.until { try await server.page("/status").contains("Allt är hämtat som det ska.") }
        let page = try await server.page("/en/status")
        #expect(page.contains("Everything has been fetched as it should.") && page.contains("<dd>150</dd>"))
        #expect(try await server.page("/").contains("href=\"/status\""))
        let told = try await Self.told(of: data)
        #expect(try told.source("portal").records == 150 && told.source("ecb").records == 1)
        #expect(told.sources.allSatisfy { $0.standing == "fresh" })
        #expect(try await server.terminate().status == 0)

        let again = try await ServedProgram(data: data, settings: settings)
        defer { again.stop() }
        // Its first look comes before it answers, or at once after.
        try await Task.sleep(for: .seconds(3))
        #expect(again.imports(of: "portal") == 0 && again.imports(of: "ecb") == 0, "\(again.log)")
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `a portal in trouble is fetched whole or not at all, and the page does not say otherwise`() async throws {
        let portal = try PythonServer(replayWithFaults: "many", seed: 3)
        defer { portal.stop() }
        let data = Self.folder("trouble")
        let server = try await ServedProgram(
            data: data, settings: ["UTBLICK_SOURCES": "portal", "UTBLICK_PORTAL_ADDRESS": portal.address])
        defer { server.stop() }
        try await server.until { server.log.contains("import ended") || server.log.contains("import failed") }
        let source = try await Self.told(of: data).source("portal")
        let page = try await server.page("/status")
        if source.lastRun?.outcome == "succeeded" {
            #expect(source.standing == "fresh" && source.records == 617 && page.contains("<dd>617</dd>"))
        } else {
            #expect(source.standing == "failing" && source.records == nil && source.lastRun?.new == 0)
            #expect(page.contains("1 källa har aldrig kunnat hämtas."))
        }
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `SIGTERM in the middle of an import leaves the calls as they were, and the run is marked`() async throws {
        let portal = try PythonServer(replayWithFaults: "none")
        defer { portal.stop() }
        let data = Self.folder("stopped")
        let stuck = try PythonServer(["-c", Self.stuckPortal, portal.address])
        defer { stuck.stop() }
        let server = try await ServedProgram(
            data: data, settings: ["UTBLICK_SOURCES": "portal", "UTBLICK_PORTAL_ADDRESS": stuck.address, "UTBLICK_LOG": "debug"])
        defer { server.stop() }
        // Two pages have come, and the third never does.
        try await server.until { server.log.contains("page 2 of") }
        #expect(try await server.page("/status").contains("Hämtas nu"))
        let (status, took) = try await server.terminate()
        #expect(status == 0 && took < .seconds(5), "\(took) \(server.log)")
        #expect(server.log.contains("import broken off"))
        let source = try await Self.told(of: data).source("portal")
        #expect(source.lastRun?.outcome == "cancelled" && source.standing == "never" && source.records == nil)

        // Nothing half-written: the same import begun anew finds every call new that it would have found new.
        let whole = try await UtblickProgram.run(["import", "portal", "--from", portal.address, "--data", data], limit: .seconds(400))
        #expect(whole.output.contains("617 calls: 346 new, 271 changed, 0 unchanged"), "\(whole.output) \(whole.errors)")
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand), arguments: ["sqlite", "postgres"])
    func `two servers on one database fetch a due source once, and a command beside them waits its turn`(database: String) async throws {
        // Three pages: the stand-in between stops at the third.
        let portal = try PythonServer(replayOfFirst: 250)
        defer { portal.stop() }
        let data = Self.folder("two-" + database)
        var chosen = data + "/utblick.sqlite"
        if database == "postgres" {
            guard let own = try await Self.ownSchema() else { return }
            chosen = own
        }
        // The tables are there before the two servers come.
        _ = try await UtblickProgram.run(["sources", "--data", data, "--database", chosen])
        // However slow the machine is, the servers' import goes on for as long as the command needs to be told of it.
        let release = URL(filePath: data + "-release")
        let slow = try PythonServer(["-c", Self.stuckPortal, portal.address, release.path])
        defer { slow.stop() }
        let settings = ["UTBLICK_SOURCES": "portal", "UTBLICK_PORTAL_ADDRESS": slow.address, "UTBLICK_DATABASE": chosen]
        async let first = ServedProgram(data: data, settings: settings)
        async let second = ServedProgram(data: data + "-second", settings: settings)
        let servers = try await [first, second]
        defer { for server in servers { server.stop() } }
        try await servers[0].until { servers.contains { $0.imports(of: "portal") > 0 } }
        let beside = try await UtblickProgram.run(["import", "portal", "--from", portal.address, "--data", data, "--database", chosen])
        #expect(beside.status == 75 && beside.errors.contains("Another program"), "\(beside.status) \(beside.errors)")
        try Data().write(to: release)
        try await servers[0].until { servers.contains { $0.log.contains("import ended") } }
        try await Task.sleep(for: .seconds(2))
        #expect(servers.reduce(0) { $0 + $1.imports(of: "portal") } == 1, "\(servers.map(\.log))")
        for server in servers { #expect(try await server.page("/status").contains("<dd>250</dd>")) }
    }

    @Test func `a source that few want is fetched where it is named or its address given, and is else not told of`() async throws {
        let lists = try PythonServer(["-c", Self.lists, UtblickProgram.root.appending(path: "Tests/ImportingTests/Fixtures").path])
        defer { lists.stop() }
        let rows = "Id;Namn;Program;Stänger;Länk\na;Ett;esf_plus_2021_2027;2027-04-14;https://www.esf.se/"
        let table = try Desktop.file("published.csv", rows)
        let addresses = [
            "UTBLICK_KOHESIO_SE_ADDRESS": lists.address + "/kohesio/SE.csv", "UTBLICK_VINNOVA_CALLS_ADDRESS": lists.address + "/vinnova",
            "UTBLICK_VINNOVA_ADDRESS": lists.address + "/vinnova", "UTBLICK_TABLE_ADDRESS": lists.address + table,
        ]
        let data = Self.folder("optional")
        #expect(try await Self.told(of: data).sources.map(\.id) == ["portal", "notices", "ecb"])
        let named = ["UTBLICK_SOURCES": "table, vinnova-calls,vinnova,kohesio-SE"]
        let server = try await ServedProgram(data: data, settings: addresses.merging(named) { $1 })
        defer { server.stop() }
        try await server.until {
            server.log.split(separator: "\n").count { $0.contains("import ended") || $0.contains("import failed") } == 4
        }
        let told = try await Self.told(of: data)
        #expect(told.sources.map(\.id) == ["portal", "notices", "ecb", "vinnova-calls", "table", "kohesio-SE", "vinnova"])
        for (id, records) in [("vinnova-calls", 5), ("table", 1), ("kohesio-SE", 4), ("vinnova", 3)] {
            let source = try told.source(id)
            #expect(source.standing == "fresh" && source.records == records, "\(id): \(source) \(server.log)")
        }
        let page = try await server.page("/status")
        #expect(page.contains("Kohesio") && page.contains("Vinnovas utlysningar") && !page.contains("CORDIS"))
        #expect(try await server.terminate().status == 0)

        // Among all sources are those whose address is given; the others cannot be reached here.
        let nowhere = ["PORTAL", "NOTICES", "ECB"].map { ("UTBLICK_\($0)_ADDRESS", "http://127.0.0.1:9") }
        let all = try await ServedProgram(
            data: data, settings: addresses.merging(nowhere) { $1 }.merging(["UTBLICK_SOURCES": "all"]) { $1 })
        defer { all.stop() }
        #expect(all.log.contains("Källor hämtas: ecb, kohesio-SE, notices, portal, table, vinnova, vinnova-calls"), "\(all.log)")
    }

    @Test(arguments: [
        ["UTBLICK_SOURCES": "portal,nonsense"], ["UTBLICK_PORTAL_ADDRESS": "ftp://example.eu"], ["UTBLICK_PORTAL_INTERVAL": "5"],
        ["UTBLICK_ECB_INTERVAL": "30s"], ["UTBLICK_ECB_INTERVAL": "99999999999999999d"],
        ["UTBLICK_KOHESIO_SE_ADDRESS": "ftp://example.eu"],
    ])
    func `a setting that cannot be read stops the start and is named`(settings: [String: String]) async throws {
        let outcome = try await UtblickProgram.run(["serve", "--port", "1", "--data", Desktop.preparedData()], settings: settings)
        #expect(outcome.status == 64)
        for (name, value) in settings {
            #expect(outcome.errors.contains(name) && outcome.errors.contains(value.suffix(8)), "\(outcome.errors)")
        }
    }

    /// A schema of its own on the server that `Tools/with-postgres` starts; `nil` where there is none.
    private static func ownSchema() async throws -> String? {
        guard let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"] else { return nil }
        let schema = "sources_" + UUID().uuidString.lowercased().replacing("-", with: "")
        let made = try await UtblickProgram.run(
            ["psql", "-h", server, "-U", "utblick", "-c", "CREATE SCHEMA \(schema)"], of: URL(filePath: "/usr/bin/env"))
        try #require(made.status == 0, "\(made.errors)")
        return "host=\(server) dbname=utblick user=utblick options=-csearch_path=\(schema)"
    }

    /// Gives files of a folder, Vinnova's lists whatever day they are asked for, and any other file by its whole path.
    private static let lists = """
        import os, sys
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        class Answer(BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_GET(self):
                parts = self.path.strip("/").split("/")
                name = "vinnova/" + parts[1] + ".json" if parts[0] == "vinnova" else "/".join(parts)
                file = os.path.join(sys.argv[1], name)
                with open(file if os.path.exists(file) else self.path, "rb") as content:
                    body = content.read()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """

    private static let bank = #"""
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        class Answer(BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_GET(self):
                body = b"""<?xml version="1.0" encoding="UTF-8"?>
        <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <Cube><Cube time="2026-11-27"><Cube currency="SEK" rate="11.0325"/></Cube></Cube></gesmes:Envelope>"""
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """#

    /// Passes two requests on to another portal, and is then stuck, for ever or until a file is there.
    private static let stuckPortal = """
        import os, sys, time, threading, urllib.request
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        origin, release = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None
        lock, count = threading.Lock(), 0

        class Answer(BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_POST(self):
                global count
                with lock:
                    count += 1
                    number = count
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if number == 3:
                    while not (release and os.path.exists(release)): time.sleep(0.05)
                request = urllib.request.Request(origin + self.path, data=body, headers={"Content-Type": self.headers["Content-Type"]})
                with urllib.request.urlopen(request) as answer:
                    content = answer.read()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        server.daemon_threads = True
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """
}
