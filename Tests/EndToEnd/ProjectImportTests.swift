import Foundation
import TestSupport
import Testing

/// `utblick import` of projects, `utblick search projects`, and what a source can do wrong.
struct ProjectImportTests {
    private struct Found: Decodable {
        struct Project: Decodable {
            let id: String
            let swedishMunicipalities: [String]
        }
        let projects: [Project]
    }

    private static let interreg = UtblickProgram.root.appending(path: "../shared/data/projects/interreg_se_partners_2021_2027.json.gz")

    private static var isInterregAtHand: Bool { FileManager.default.isReadableFile(atPath: interreg.standardizedFileURL.path) }

    private static let rows = """
        [{"id": 1, "program": "Central Baltic", "land": "Sverige", "projektnamn": "CleanShore", "organisationsnamn": "Katrineholms kommun",
          "organisationstyp": "Local public authority", "organisationsroll": "PP", "nuts3": "Södermanlands län",
          "startdatum": "2025-08-01", "slutdatum": "2028-07-31", "partnerbudget": 342359},
         {"id": 2, "program": "Central Baltic", "land": "Sverige", "projektnamn": "Harbours and ferries", "organisationsnamn": "Sjöfartsverket",
          "organisationstyp": "National public authority", "organisationsroll": "LP", "partnerbudget": 1000}]
        """

    private func run(_ arguments: String..., data: String) async throws -> UtblickProgram.Outcome {
        try await UtblickProgram.run(arguments + ["--data", data])
    }

    private func search(_ arguments: String..., data: String) async throws -> [Found.Project] {
        let outcome = try await UtblickProgram.run(["search", "projects"] + arguments + ["--format", "json", "--data", data])
        guard outcome.status == 0 else { throw UtblickProgram.Refused(message: outcome.errors) }
        return try JSONDecoder().decode(Found.self, from: Data(outcome.output.utf8)).projects
    }

    @Test func `projects come in once, are found, and the same again changes nothing`() async throws {
        let data = Desktop.folder.appending(path: "projects").path
        let file = try Desktop.file("interreg.json", Self.rows)
        #expect(try await search("clean shores", data: data).isEmpty)
        let first = try await run("import", "interreg", "--from", file, data: data)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.hasPrefix("2 projects: 2 new, 0 changed, 0 unchanged, 0 not taken in"))
        #expect(first.errors.contains("2 projects so far"))
        let found = try await search("Rena stränder, clean shore", data: data)
        #expect(found.first?.swedishMunicipalities == ["Katrineholms kommun"])
        #expect(try await search("harbours", "--country", "SE", "--kind", "municipality", data: data).isEmpty)
        #expect(try await search("harbours", "--country", "SE", "--kind", "agency", data: data).count == 1)
        let second = try await run("import", "interreg", "--from", file, data: data)
        #expect(second.output.hasPrefix("2 projects: 0 new, 0 changed, 2 unchanged, 0 not taken in\nNothing has changed."))
        let smaller = try Desktop.file("interreg-less.json", String(Self.rows.prefix { $0 != "}" }) + "}]")
        let third = try await run("import", "interreg", "--from", smaller, data: data)
        #expect(third.status == 0 && third.output.contains("more than 20 percent less"), "\(third.output)")
        #expect(try await search("harbours", data: data).count == 1)
    }

    @Test(.enabled(if: isInterregAtHand, "\(interreg.lastPathComponent) does not lie beside the repository"))
    func `the real export holds Katrineholm's project, and an idea about PFAS finds it first among municipalities'`() async throws {
        let data = Desktop.folder.appending(path: "projects-real").path
        let outcome = try await run("import", "interreg", "--from", Self.interreg.standardizedFileURL.path, data: data)
        #expect(outcome.status == 0 && outcome.output.hasPrefix("586 projects: 586 new"), "\(outcome.output)")
        let found = try await search(
            "Vi vill få bort PFAS ur dricksvattnet", "--country", "SE", "--kind", "municipality", data: data)
        #expect(found.first?.id.contains("balticpfasresolve") == true)
        #expect(found.first?.swedishMunicipalities == ["Katrineholms kommun"])
    }

    @Test func `a file fetched from an address is imported and removed, and one that is not there says so`() async throws {
        let folder = Desktop.folder.appending(path: "served", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.rows.utf8).write(to: folder.appending(path: "interreg.json"))
        let server = try PythonServer(["-c", Self.fileServer, folder.path])
        defer { server.stop() }
        let data = Desktop.folder.appending(path: "projects-fetched").path
        let good = try await run("import", "interreg", "--from", server.address + "/interreg.json", data: data)
        #expect(good.status == 0 && good.output.hasPrefix("2 projects: 2 new"), "\(good.errors)")
        let missing = try await run("import", "interreg", "--from", server.address + "/gone.json", data: data)
        #expect(missing.status == 69 && missing.errors.contains("404"), "\(missing.errors)")
    }

    @Test func `what cannot be used is refused with a message`() async throws {
        let data = Desktop.folder.appending(path: "projects-refused").path
        let cases: [(arguments: [String], status: Int32, message: String)] = [
            (["import", "interreg"], 64, "--from"),
            (["import", "interreg", "--from", "/does/not/exist.json"], 65, "there is no file"),
            (["import", "kohesio", "--country", "Sverige"], 64, "two letters"),
            (["import", "vinnova", "--since", "2026-02-30"], 64, "not a date"),
            (["import", "erasmus", "--from", try Desktop.file("no-table.csv", "just words\n")], 65, "The import stopped"),
            (["import", "keep", "--project", "-4"], 64, "not a number of keep.eu"),
            (["search", "projects"], 64, "Give the idea"),
            (["search", "projects", "våtmark", "--kind", "castle"], 64, "not one of"),
            (["search", "projects", "våtmark", "--country", "Sverige"], 64, "two letters"),
            (["search", "projects", "--call", "no-such-call"], 65, "there is no call"),
        ]
        for (arguments, status, message) in cases {
            let outcome = try await UtblickProgram.run(arguments + ["--data", data])
            #expect(outcome.status == status, "\(arguments): \(outcome.status) \(outcome.errors)")
            #expect(outcome.errors.contains(message), "\(arguments): \(outcome.errors)")
        }
    }

    @Test func `a table of calls comes in once, and what leaves a complete one is withdrawn`() async throws {
        let data = Desktop.folder.appending(path: "calls-table").path
        let rows = ["a;Ett", "b;Två", "c;Tre"].map { $0 + ";esf_plus_2021_2027;2027-04-14;https://www.esf.se/" }
        let header = "Id;Namn;Program;Stänger;Länk"
        let table = try Desktop.file("calls.csv", ([header] + rows).joined(separator: "\n"))
        let first = try await run("import", "table", "--from", table, data: data)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.hasPrefix("3 calls: 3 new, 0 changed, 0 unchanged, 0 not taken in"), "\(first.output)")
        let second = try await run("import", "table", "--from", table, data: data)
        #expect(second.output.contains("0 new, 0 changed, 3 unchanged"), "\(second.output)")
        let shorter = try Desktop.file("one-call.csv", [header, rows[0]].joined(separator: "\n"))
        let held = try await run("import", "table", "--from", shorter, "--complete", data: data)
        #expect(held.status == 65 && held.errors.contains("percent less"), "\(held.errors)")
        let third = try await run("import", "table", "--from", shorter, "--complete", "--accept-fewer", data: data)
        #expect(third.status == 0 && third.output.contains("2 withdrawn"), "\(third.output)")
    }

    @Test func `Vinnova's rounds come in as calls`() async throws {
        let data = Desktop.folder.appending(path: "calls-vinnova").path
        let rounds = UtblickProgram.root.appending(path: "Tests/ImportingTests/Fixtures/vinnova/ansokningsomgangar.json").path
        let first = try await run("import", "vinnova", "--list", "calls", "--from", rounds, data: data)
        #expect(first.status == 0, "\(first.errors)")
        #expect(!first.output.hasPrefix("0 calls"), "\(first.output)")
        let second = try await run("import", "vinnova", "--list", "calls", "--from", rounds, data: data)
        #expect(second.output.contains("0 new, 0 changed") && second.output.contains("Nothing has changed."), "\(second.output)")
    }

    @Test func `outlines of regions come in once`() async throws {
        let data = Desktop.folder.appending(path: "outlines").path
        let file = try Desktop.file(
            "NUTS_RG_60M_2021_4326_LEVL_3.geojson",
            """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"NUTS_ID": "SE122", "LEVL_CODE": 3,
             "CNTR_CODE": "SE", "NAME_LATN": "Södermanlands län"}, "geometry": {"type": "Polygon",
             "coordinates": [[[15.6, 58.6], [17.6, 58.6], [17.6, 59.5], [15.6, 58.6]]]}}]}
            """)
        let first = try await run("import", "boundaries", "--from", file, data: data)
        #expect(first.output.hasPrefix("1 outlines: 1 new"), "\(first.output) \(first.errors)")
        let second = try await run("import", "boundaries", "--from", file, data: data)
        #expect(second.output.hasPrefix("1 outlines: 0 new, 0 changed, 1 unchanged"))
    }

    @Test func `one import of a source at a time gets to`() async throws {
        let data = Desktop.folder.appending(path: "projects-taken").path
        let tables = UtblickProgram.root.appending(path: "Tests/ImportingTests/Fixtures/vinnova/ansokningsomgangar.json").path
        let file = try Desktop.file("taken.json", Self.rows)
        #expect(try await run("import", "interreg", "--from", file, data: data).status == 0)
        let sources = ["interregSweden", "boundaries", "table", "vinnova-calls", "kohesio-SE"]
        let taking = try await UtblickProgram.run(
            ["python3", "-B", "-c", Self.taking, data + "/utblick.sqlite"] + sources, of: URL(filePath: "/usr/bin/env"))
        try #require(taking.status == 0, "\(taking.errors)")
        let imports = [
            ["interreg", "--from", file], ["boundaries", "--from", file], ["table", "--from", file],
            ["vinnova", "--list", "calls", "--from", tables], ["kohesio", "--country", "SE", "--from", file],
        ]
        for arguments in imports {
            let outcome = try await UtblickProgram.run(["import"] + arguments + ["--data", data])
            #expect(outcome.status == 75 && outcome.errors.contains("Another program"), "\(arguments): \(outcome.errors)")
        }
    }

    @Test func `whoever fetches a file says where to turn`() async throws {
        let server = try PythonServer(["-c", Self.wary, Self.rows])
        defer { server.stop() }
        let outcome = try await UtblickProgram.run(
            ["import", "interreg", "--from", server.address + "/a.json", "--data", Desktop.folder.appending(path: "projects-wary").path],
            settings: ["UTBLICK_CONTACT": "https://www.example.se/eu"])
        #expect(outcome.status == 0 && outcome.output.hasPrefix("2 projects: 2 new"), "\(outcome.errors)")
    }

    /// Another program holds these sources.
    private static let taking = """
        import sqlite3, sys

        base = sqlite3.connect(sys.argv[1])
        for source in sys.argv[2:]:
            base.execute(
                "INSERT INTO source_state (source, next_run_at, failures, lease_holder, lease_until, fence)"
                " VALUES (?, '2026-01-01T00:00:00.000Z', 1, 'another', '2999-01-01T00:00:00.000Z', 9)"
                " ON CONFLICT (source) DO UPDATE SET lease_holder = 'another', lease_until = '2999-01-01T00:00:00.000Z', fence = 9",
                (source,))
        base.commit()
        """

    /// Gives its text to those who say who they are.
    private static let wary = """
        import http.server, sys

        class Wary(http.server.BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_GET(self):
                known = "+https://www.example.se/eu" in (self.headers["User-Agent"] or "")
                body = sys.argv[1].encode() if known else b"who are you?"
                self.send_response(200 if known else 403)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Wary)
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """

    private static let fileServer = """
        import functools, http.server, sys

        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *arguments): pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1]))
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """
}
