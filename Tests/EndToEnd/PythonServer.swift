import Foundation

/// A server of Python's on a free port of this machine; the first thing it prints begins with its address.
struct PythonServer {
    let address: String
    private let process: Process

    struct NotStarted: Error {}

    /// The stand-in for the EU portal that lies beside the repository.
    static let replay = UtblickProgram.root.appending(path: "../shared/tools/portal_replay.py").standardizedFileURL

    static var replayIsAtHand: Bool { FileManager.default.fileExists(atPath: replay.path) }

    /// - Parameter program: a Python with packages of its own; `nil` is the machine's.
    init(_ arguments: [String], program: URL? = nil) throws {
        process = Process()
        process.executableURL = program ?? URL(filePath: "/usr/bin/env")
        process.arguments = (program == nil ? ["python3", "-B"] : []) + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw NotStarted() }
            line += more
        }
        guard let first = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).first else {
            kill(process.processIdentifier, SIGKILL)
            throw NotStarted()
        }
        address = String(first)
    }

    /// - Parameter faults: none, some or many.
    init(replayWithFaults faults: String, seed: Int = 1) throws {
        try self.init([Self.replay.path, "--port", "0", "--faults", faults, "--seed", String(seed)])
    }

    /// The stand-in with no more than so many of its calls.
    init(replayOfFirst count: Int) throws {
        try self.init(["-c", Self.smallReplay, Self.replay.path, String(count)])
    }

    /// A portal that answers everything in one wrong way.
    init(alwaysWrong way: String) throws {
        try self.init(["-c", Self.wrongPortal, way])
    }

    /// By SIGKILL: a child of a concurrency thread inherits that SIGTERM is blocked, and would never end.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
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
