import Foundation
import TestSupport
import Testing

/// `utblick conformance` against the running program, and against what is no such server.
@Suite(.serialized) struct ConformanceTests {
    /// Two desks, one of which has a call of its own.
    private static let served = Task {
        let data = Desktop.folder.appending(path: "conformance").path
        let document = UtblickProgram.root.appending(path: "Tests/Browser/desks/flen.yaml").path
        let table = try Desktop.file(
            "conformance.csv",
            """
            Id;Namn;Namn på engelska;Program;Öppnar;Stänger;Länk;Beskrivning;Vem får söka
            bygd;Bidrag till byalag;Grants for village associations;leader_2023_2027;2026-01-01;2099-05-01;https://example.se/bidrag;\
            Pengar till föreningar som rustar upp bygdegårdar.;föreningar

            """)
        let added = try await UtblickProgram.run(["desk", "add", "flen", "--folder", "flen", "--document", document, "--data", data])
        try #require(added.status == 0, "\(added.errors)")
        let imported = try await UtblickProgram.run(["import", "table", "--desk", "flen", "--from", table, "--data", data])
        try #require(imported.status == 0, "\(imported.errors)")
        return try await ServedProgram(data: data, settings: [:])
    }

    private struct Report: Decodable {
        struct Rule: Decodable {
            let id: String
            let outcome: String
        }

        let conforms: Bool
        let rules: [Rule]
    }

    @Test func `the program itself keeps to every rule, at each desk`() async throws {
        let server = try await Self.served.value
        defer { server.stop() }
        for desk in ["", "/flen/", "/flen/common-grants"] {
            let outcome = try await UtblickProgram.run(["conformance", server.address + desk, "--format", "json"])
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
            let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
            #expect(report.conforms && report.rules.count > 25)
            #expect(report.rules.filter { $0.outcome != "passed" }.map(\.id) == [])
        }
        let list = "/common-grants/opportunities?pageSize=100"
        let (own, home) = (await server.answer("/flen" + list), await server.answer(list))
        #expect(own.status == 200 && own.text.contains("Bidrag till byalag"))
        #expect(home.status == 200 && !home.text.contains("Bidrag till byalag"))
        let swedish = try await UtblickProgram.run(["conformance", server.address], language: "sv_SE.UTF-8")
        #expect(swedish.status == 0 && swedish.output.contains("regler hålls, 0 bryts"))
    }

    @Test func `a server that breaks rules is told of with what was expected and seen`() async throws {
        let pages = try PythonServer(["-c", Self.pages])
        defer { pages.stop() }
        let outcome = try await UtblickProgram.run(["conformance", pages.address])
        #expect(outcome.status == 65)
        #expect(outcome.output.contains("BAD  list-answers"))
        #expect(outcome.output.contains("expected: Content-Type: application/json; got: text/html"))
    }

    private static let noServers: [([String], Int32)] = [
        (["http://127.0.0.1:9"], 69), (["ftp://example.se"], 64), (["example.se"], 64), ([], 64),
        (["http://127.0.0.1", "--pages", "0"], 64),
    ]

    @Test(arguments: noServers)
    func `what is no server is told of`(arguments: [String], status: Int32) async throws {
        let outcome = try await UtblickProgram.run(["conformance"] + arguments)
        #expect(outcome.status == status && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    /// Answers everything with a page.
    private static let pages = """
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        class Answer(BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                body = b"<!DOCTYPE html><h1>Welcome</h1>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            do_GET = do_POST

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """
}
