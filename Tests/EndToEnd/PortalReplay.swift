import Foundation
import TestSupport

/// Stand-ins for the EU portal, well and unwell.
extension PythonServer {
    /// The stand-in for the EU portal that lies beside the repository.
    static let replay = UtblickProgram.root.appending(path: "../shared/tools/portal_replay.py").standardizedFileURL

    static var replayIsAtHand: Bool { FileManager.default.fileExists(atPath: replay.path) }

    /// - Parameter faults: none, some or many.
    convenience init(replayWithFaults faults: String, seed: Int = 1) throws {
        try self.init([Self.replay.path, "--port", "0", "--faults", faults, "--seed", String(seed)])
    }

    /// The stand-in with no more than so many of its calls.
    convenience init(replayOfFirst count: Int) throws {
        try self.init(["-c", Self.smallReplay, Self.replay.path, String(count)])
    }

    /// A portal that answers everything in one wrong way.
    convenience init(alwaysWrong way: String) throws {
        try self.init(["-c", Self.wrongPortal, way])
    }

    private static let smallReplay = """
        import importlib.util, random, sys
        from http.server import ThreadingHTTPServer

        specification = importlib.util.spec_from_file_location("portal_replay", sys.argv[1])
        replay = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(replay)
        server = ThreadingHTTPServer(("127.0.0.1", 0), replay.Answer)
        server.portal, server.chance, server.faults = replay.Portal(), random.Random(1), 0
        server.portal.calls = server.portal.calls[:int(sys.argv[2])]
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """

    private static let wrongPortal = """
        import sys
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        way = sys.argv[1]

        class Answer(BaseHTTPRequestHandler):
            def log_message(self, *arguments): pass
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if way == "close":
                    self.connection.close()
                    return
                status, kind, body = {
                    "html": (200, "text/html", b"<!DOCTYPE html><html><body><h1>Planned maintenance</h1></body></html>"),
                    "cut": (200, "application/json", b'{"totalResults": 617, "pageNumber": 1, "results": [{"reference": "1", "meta'),
                    "many": (429, "application/json", b'{"message":"Too many requests"}'),
                    "busy": (503, "text/html", b"<html>Service Unavailable</html>"),
                    "other": (200, "application/json", b'{"hello": "world"}'),
                    "forbidden": (403, "application/json", b'{"error":"Unknown apiKey"}'),
                }[way]
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Retry-After", "0")
                self.end_headers()
                self.wfile.write(body)
            do_GET = do_POST

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
        """
}
