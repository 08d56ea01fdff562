import Foundation
import TestSupport
import Testing

@testable import Importing

/// What comes over a real connection, and what does not.
struct LiveRequestTests {
    private static func fetcher(timeOut: TimeInterval = 30, maximumBody: Int = 1_000) -> HTTPFetcher {
        .live(userAgent: "Test/1", timeOut: timeOut, maximumBody: maximumBody)
    }

    private static func answer(
        of pieces: [Data], pause: TimeInterval = 0, method: String = "GET", by fetcher: HTTPFetcher = fetcher()
    ) async throws(HTTPFault) -> HTTPAnswer {
        guard let server = try? ScriptedServer(pieces, pause: pause) else { throw .impossible("no server") }
        defer { server.stop() }
        return try await fetcher.answer(HTTPRequest(method: method, address: server.address))
    }

    @Test func `a request arrives as it was given, and the answer as it was sent`() async throws {
        let server = try ScriptedServer(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\n"
                + "Retry-After: 7\r\nX-Twice: a\r\nx-twice: b\r\nContent-Length: 3\r\n\r\nbye")
        defer { server.stop() }
        let body = Data(repeating: UInt8(ascii: "x"), count: 2_000_000)
        let answer = try await Self.fetcher().answer(
            HTTPRequest(method: "POST", address: server.address, headers: ["Content-Type": "text/plain", "X-Own": "ja"], body: body))
        #expect(answer.status == 503 && answer.body == Data("bye".utf8))
        #expect(answer.headers["retry-after"] == "7" && answer.headers["x-twice"] == "a")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /place?key=1 HTTP/1.1\r\n"))
        #expect(request.hasSuffix("\r\n\r\n" + String(decoding: body, as: UTF8.self)))
        for line in ["User-Agent: Test/1", "Content-Type: text/plain", "X-Own: ja", "Content-Length: 2000000"] {
            #expect(request.contains("\r\n\(line)\r\n"), "\(line)")
        }
        #expect(!request.contains("Expect:"))
    }

    @Test(arguments: [("GET", ""), ("HEAD", ""), ("DELETE", ""), ("POST", ""), ("PUT", "ett")])
    func `every method is asked by its name`(method: String, body: String) async throws {
        let server = try ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        defer { server.stop() }
        let answer = try await Self.fetcher().answer(HTTPRequest(method: method, address: server.address, body: Data(body.utf8)))
        #expect(answer.status == 200 && answer.body.isEmpty)
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix(method + " /place?key=1 ") && request.hasSuffix("\r\n\r\n" + body))
    }

    @Test func `a redirect is not followed`() async throws {
        let answer = try await Self.answer(of: [
            Data("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n".utf8)
        ])
        #expect(answer.status == 302 && answer.headers["location"] == "http://127.0.0.1:9/")
    }

    /// 1,000 times "a", by `gzip -9`.
    private static let packed = Data(base64Encoded: "H4sIAAAAAAACA0tMHAWjYBQMdwAAA9o4mugDAAA=")

    @Test func `what was packed on the way is unpacked, and the limit holds for what comes out`() async throws {
        let packed = try #require(Self.packed)
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"
        let answer = try await Self.answer(of: [Data(head.utf8) + packed])
        #expect(answer.body == Data(repeating: UInt8(ascii: "a"), count: 1_000))
        await #expect(throws: HTTPFault.tooLarge(limit: 999)) {
            try await Self.answer(of: [Data(head.utf8) + packed], by: Self.fetcher(maximumBody: 999))
        }
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ncut off",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "HTTP/1.1 2",
        "220 mail.example.eu ESMTP\r\n", "\u{0}\u{1}\u{2}", " ",
    ])
    func `half an answer is none`(answer: String) async throws {
        let fault = await #expect(throws: HTTPFault.self) { try await Self.answer(of: [Data(answer.utf8)]) }
        #expect(fault?.isPassing == true, "\(String(describing: fault))")
    }

    @Test func `silence ends the waiting, and slowness does not`() async throws {
        await #expect(throws: HTTPFault.timedOut) { try await Self.answer(of: [], by: Self.fetcher(timeOut: 1)) }
        let head = Data("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n".utf8)
        // Longer than it may be silent, altogether.
        let slow = try await Self.answer(
            of: [head] + "slow and".map { Data(String($0).utf8) }, pause: 1.5, by: Self.fetcher(timeOut: 10))
        #expect(slow.body == Data("slow and".utf8))
        await #expect(throws: HTTPFault.timedOut) {
            try await Self.answer(of: [head] + "never".map { Data(String($0).utf8) }, pause: 60, by: Self.fetcher(timeOut: 1))
        }
    }

    @Test(.timeLimit(.minutes(5))) func `whoever waits for an answer can be cancelled, before it is asked for too`() async throws {
        let server = try ScriptedServer([])
        defer { server.stop() }
        let asking = Task { try await Self.fetcher(timeOut: 600).answer(HTTPRequest(address: server.address)) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        asking.cancel()
        await #expect(throws: HTTPFault.cancelled) { try await asking.value }

        let late = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await Self.fetcher(timeOut: 600).answer(HTTPRequest(address: server.address))
        }
        late.cancel()
        await #expect(throws: HTTPFault.cancelled) { try await late.value }
    }

    @Test(arguments: [["Accept": "a\r\nCookie: b=c"], ["A\nB": "c"], ["A": "\u{0}"]])
    func `a header of several lines is not sent`(headers: [String: String]) async throws {
        let server = try ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        defer { server.stop() }
        let fault = await #expect(throws: HTTPFault.self) {
            try await Self.fetcher().answer(HTTPRequest(address: server.address, headers: headers))
        }
        #expect(fault?.isPassing == false && server.requests.isEmpty)
    }

    @Test func `a certificate that nobody vouches for ends it, and a handshake that fails may go better`() async throws {
        let vouched = try PythonServer.webhookReceiver(isSecure: true)
        defer { vouched.stop() }
        let address = try #require(URL(string: vouched.address))
        let fault = await #expect(throws: HTTPFault.self) { try await Self.fetcher().answer(HTTPRequest(address: address)) }
        #expect(fault?.isPassing == false && fault?.description.contains("ertificate") == true, "\(String(describing: fault))")

        let server = try ScriptedServer("HTTP/1.1 400 Bad Request\r\n\r\n")
        defer { server.stop() }
        var parts = try #require(URLComponents(url: server.address, resolvingAgainstBaseURL: false))
        parts.scheme = "https"
        let secure = try #require(parts.url)
        let broken = await #expect(throws: HTTPFault.self) { try await Self.fetcher().answer(HTTPRequest(address: secure)) }
        #expect(broken?.isPassing == true, "\(String(describing: broken))")
    }

    @Test(arguments: ["ftp://example.eu/a", "file:///etc/hostname", "gopher://example.eu"])
    func `what is not on the web is not asked`(address: String) async throws {
        let url = try #require(URL(string: address))
        let fault = await #expect(throws: HTTPFault.self) { try await Self.fetcher().answer(HTTPRequest(address: url)) }
        #expect(fault?.isPassing == false)
    }

    @Test func `a file takes what comes, up to its limit`() async throws {
        let server = try ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Type: text/csv\r\n\r\na;b\r\n1;2")
        defer { server.stop() }
        let file = FileManager.default.temporaryDirectory.appending(path: "utblick-live-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data().write(to: file)
        let answer = try await FileFetcher.live(userAgent: "Test/1").fetch(server.address, file)
        #expect(answer.status == 200 && answer.headers["content-type"] == "text/csv" && answer.body.isEmpty)
        #expect(try Data(contentsOf: file) == Data("a;b\r\n1;2".utf8))
        await #expect(throws: HTTPFault.tooLarge(limit: 7)) {
            try await FileFetcher.live(userAgent: "Test/1", largest: 7).fetch(server.address, file)
        }
    }
}
