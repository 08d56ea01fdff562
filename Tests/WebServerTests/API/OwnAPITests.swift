import Foundation
import HTTPTypes
import Hummingbird
import JSON
import PublicAPI
import Testing

@testable import WebServer

/// The interface for programs, asked without a network.
@Suite("The interface for programs")
struct OwnAPITests {
    private static func json(_ answer: StaffDesk.Answer) throws -> JSONValue { try JSONReader.value(of: answer.bytes) }

    @Test func `what is routed is what is described, and the other way round`() async throws {
        let desk = try await StaffDesk.make()
        let api = OwnAPI(answers: OwnAnswers(site: desk.site, kept: KeptAnswers()), requestsPerMinute: 0)
        let routed = Set(api.routes.all.map { "\($0.method.rawValue.lowercased()) \($0.path)" })
        let document = try Self.json(try await desk.ask("/api/v1/openapi.json"))
        let paths = try #require(document["paths"]?.members)
        let described = paths.flatMap { path, methods in
            (methods.members ?? [:]).keys.map { "\($0) \(PublicOperation.folder)\(path)" }
        }
        #expect(routed == Set(described))
        #expect(described.count == PublicOperation.allCases.count)
        #expect(document["servers"]?[0]?["url"] == "https://utblick.example.se/api/v1")
    }

    @Test(
        arguments: [
            ("/api/v1/calls?limit=0", 400, "invalid-parameter", "limit"), ("/api/v1/calls?cursor=%ff", 400, "malformed-address", nil),
            ("/api/v1/calls?x=1", 400, "invalid-parameter", "x"), ("/api/v1/calls/no-such", 404, "not-found", nil),
            ("/api/v1/calls/%00", 404, "not-found", nil), ("/api/v1/nothing", 404, "not-found", nil),
            ("/api/v2/calls", 404, "not-found", nil),
            ("/api/", 404, "not-found", nil), ("/api/v1/changes?since=yesterday", 400, "invalid-parameter", "since"),
        ] as [(String, Int, String, String?)])
    func `what is wrong is told as a problem`(path: String, status: Int, kind: String, parameter: String?) async throws {
        let answer = try await StaffDesk.make().ask(path)
        let problem = try Self.json(answer)
        #expect(answer.status == status)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(problem["type"]?.string == "https://utblick.example.se/api#\(kind)")
        #expect(problem["status"]?.wholeNumber == status)
        #expect(problem["errors"]?[0]?["parameter"]?.string == parameter)
        #expect(problem["instance"]?.string == String(path.prefix { $0 != "?" }))
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "TRACE", "BREW"])
    func `other methods are refused with those that are allowed`(name: String) async throws {
        let method = try #require(HTTPRequest.Method(rawValue: name))
        let desk = try await StaffDesk.make()
        let answer = try await desk.send("/api/v1/calls", text: "{}", method: method)
        #expect(answer.status == 405 && answer.headers[.allow] == "GET, HEAD, OPTIONS")
        #expect(answer.headers[.contentType] == "application/problem+json")
        let match = try await desk.ask("/api/v1/matches", method: method)
        #expect(match.status == 405 && match.headers[.allow] == "OPTIONS, POST")
    }

    @Test func `pages of other sites may ask, and are told so beforehand`() async throws {
        let desk = try await StaffDesk.make()
        let asked = try await desk.ask("/api/v1/matches", method: .options)
        #expect(asked.status == 204 && asked.headers[.accessControlAllowOrigin] == "*")
        #expect(asked.headers[.accessControlAllowMethods] == "OPTIONS, POST")
        #expect(asked.headers[.accessControlAllowHeaders]?.contains("Content-Type") == true)
        let read = try await desk.ask("/api/v1/api-info")
        #expect(read.headers[.accessControlAllowOrigin] == "*")
        #expect(try await desk.ask("/api/v1/nothing", method: .options).status == 404)
    }

    @Test func `an answer that is known is not sent again`() async throws {
        let desk = try await StaffDesk.make()
        let first = try await desk.ask("/api/v1/programmes?limit=3")
        let tag = try #require(first.headers[.eTag])
        #expect(first.status == 200 && !first.bytes.isEmpty)
        let second = try await desk.ask("/api/v1/programmes?limit=3", headers: ["If-None-Match": tag])
        #expect(second.status == 304 && second.bytes.isEmpty && second.headers[.eTag] == tag)
        let head = try await desk.ask("/api/v1/programmes?limit=3", method: .head)
        #expect(head.status == 200 && head.bytes.isEmpty && head.headers[.eTag] == tag)
    }

    @Test func `a chain of requests goes on in the answer`() async throws {
        let desk = try await StaffDesk.make()
        let id = "4bf92f3577b34da6a3ce929d0e0e4736"
        let told = try await desk.ask(
            "/api/v1/api-info", headers: ["Traceparent": "00-\(id)-00f067aa0ba902b7-01", "X-Correlation-ID": "a-1"])
        let next = try #require(told.headers[.traceParent])
        let parts = next.split(separator: "-")
        #expect(parts.count == 4 && parts[1] == id && parts[2] != "00f067aa0ba902b7" && parts[3] == "01")
        #expect(told.headers[.correlation] == "a-1")
        for wrong in ["00-\(id)-0000000000000000-01", "ff-\(id)-00f067aa0ba902b7-01", "x", ""] {
            let answer = try await desk.ask("/api/v1/api-info", headers: ["Traceparent": wrong])
            let new = try #require(answer.headers[.traceParent])
            #expect(new.wholeMatch(of: /00-[0-9a-f]{32}-[0-9a-f]{16}-00/) != nil && !new.contains(id))
        }
    }

    @Test func `a page follows another until all are told`() async throws {
        let desk = try await StaffDesk.make()
        let all = try Self.json(try await desk.ask("/api/v1/rules?limit=100"))
        let total = try #require(all["total"]?.wholeNumber)
        #expect(total > 100)
        var told: Set<JSONValue> = []
        var path: String? = "/api/v1/rules?limit=100"
        while let next = path {
            let page = try Self.json(try await desk.ask(next))
            told.formUnion(page["items"]?.elements ?? [])
            path = page["next"]?.string?.replacing("https://utblick.example.se", with: "")
        }
        #expect(told.count == total)
    }

    @Test(arguments: [
        ("{\"text\":\"x\",", "malformed-body", 400), ("[]", "invalid-body", 422),
        ("{\"text\":\"Våtmark\",\"place\":\"Xqzzytorp\"}", "invalid-body", 422),
        ("{\"text\":\"Våtmark\",\"budget\":{\"amount\":-1,\"currency\":\"SEK\"}}", "invalid-body", 422), ("", "malformed-body", 400),
        ("{\"text\":\"🙂\"}", "invalid-body", 422), (String(repeating: "[", count: 5_000), "malformed-body", 400),
        ("{\"text\":\"" + String(repeating: "a", count: 300_000) + "\"}", "content-too-large", 413),
    ])
    func `an idea that cannot be read is told why`(body: String, kind: String, status: Int) async throws {
        let answer = try await StaffDesk.make().send("/api/v1/matches", text: body)
        #expect(answer.status == status)
        #expect(try Self.json(answer)["type"]?.string?.hasSuffix("#" + kind) == true)
        if status == 422 { #expect(try Self.json(answer)["errors"]?[0]?["pointer"]?.string != nil) }
    }

    @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", nil])
    func `another media type is refused`(type: String?) async throws {
        let answer = try await StaffDesk.make().send("/api/v1/matches", text: "{}", type: type)
        #expect(answer.status == 415 && answer.headers[.accept] == "application/json")
    }

    @Test func `each desk's folder is in its addresses`() async throws {
        let desk = try await StaffDesk.neighbour()
        let found = try Self.json(try await desk.ask("/api/v1/programmes?limit=1"))
        #expect(found["next"]?.string?.hasPrefix("https://utblick.example.se/flen/api/v1/programmes?") == true)
        #expect(found["items"]?[0]?["pages"]?["sv"]?.string?.hasPrefix("https://utblick.example.se/flen/program/") == true)
    }
}

@Suite("How many requests a minute are answered")
struct RateLimiterTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_015)

    @Test func `an address has its own share, and a new one each minute`() {
        let limiter = RateLimiter(perMinute: 2)
        #expect([1, 2, 3].map { _ in limiter.count("a", at: Self.now).isExceeded } == [false, false, true])
        #expect(!limiter.count("b", at: Self.now).isExceeded)
        #expect(!limiter.count("a", at: Self.now + 60).isExceeded)
        #expect(!limiter.count(nil, at: Self.now).isExceeded)
    }

    @Test func `what is left is told`() {
        let limiter = RateLimiter(perMinute: 2)
        var headers: HTTPFields = [:]
        limiter.count("a", at: Self.now).write(into: &headers)
        #expect(headers[.rateLimitPolicy] == "\"address\";q=2;w=60" && headers[.rateLimit] == "\"address\";r=1;t=45")
        var none: HTTPFields = [:]
        RateLimiter(perMinute: 0).count("a", at: Self.now).write(into: &none)
        #expect(none.isEmpty)
    }

    @Test func `addresses beyond those that are told apart share one count`() {
        let limiter = RateLimiter(perMinute: 1_000)
        for number in 0..<50_000 { _ = limiter.count("address-\(number)", at: Self.now) }
        #expect((0..<1_001).map { limiter.count("more-\($0)", at: Self.now).isExceeded }.last == true)
        #expect(!limiter.count("address-1", at: Self.now).isExceeded)
    }

    @Test func `the next request is refused with when to come back`() async throws {
        let desk = try await StaffDesk.make(rates: RateLimiter(perMinute: 2))
        var last: StaffDesk.Answer?
        for _ in 0...2 { last = try await desk.ask("/api/v1/api-info", from: "192.0.2.77") }
        #expect(last?.status == 429 && last?.headers[.contentType] == "application/problem+json")
        #expect(last?.headers[.retryAfter].flatMap { Int($0) }.map { (1...60).contains($0) } == true)
        #expect(try await desk.ask("/api/v1/api-info", from: "192.0.2.78").status == 200)
    }
}

@Suite("The Model Context Protocol")
struct MCPServerTests {
    private static func send(_ message: JSONValue, headers: [String: String] = [:]) async throws -> StaffDesk.Answer {
        try await StaffDesk.make().send("/mcp", text: message.text, headers: headers)
    }

    private static func request(_ method: String, _ params: JSONValue = [:]) -> JSONValue {
        ["jsonrpc": "2.0", "id": 1, "method": .string(method), "params": params]
    }

    @Test func `begins with the revision that is spoken, whichever is asked for`() async throws {
        for version in ["2025-06-18", "2024-11-05", "2099-01-01"] {
            let answer = try await Self.send(Self.request("initialize", ["protocolVersion": .string(version)]))
            let result = try JSONReader.value(of: answer.bytes)["result"]
            #expect(answer.status == 200 && result?["protocolVersion"] == "2025-06-18")
        }
    }

    @Test func `notifications are taken, streams are not offered`() async throws {
        let desk = try await StaffDesk.make()
        let taken = try await desk.send("/mcp", text: #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
        #expect(taken.status == 202 && taken.bytes.isEmpty)
        for method in [HTTPRequest.Method.get, .delete] {
            let answer = try await desk.ask("/mcp", method: method)
            #expect(answer.status == 405 && answer.headers[.allow] == "OPTIONS, POST")
            #expect(answer.headers[.contentType] == "application/json")
        }
    }

    @Test(arguments: [
        ("https://utblick.example.se", 200), ("https://evil.example", 403), ("http://utblick.example.se", 403),
        ("https://utblick.example.se:8443", 403), ("null", 403),
    ])
    func `a page of another site is refused`(origin: String, status: Int) async throws {
        let answer = try await Self.send(Self.request("ping"), headers: ["Origin": origin])
        #expect(answer.status == status && answer.headers[.accessControlAllowOrigin] == nil)
    }

    @Test func `another revision in the header is refused`() async throws {
        #expect(try await Self.send(Self.request("ping"), headers: ["MCP-Protocol-Version": "2024-11-05"]).status == 400)
        #expect(try await Self.send(Self.request("ping"), headers: ["MCP-Protocol-Version": "2025-06-18"]).status == 200)
        #expect(try await Self.send(Self.request("ping"), headers: ["Accept": "text/html"]).status == 406)
    }

    @Test(
        arguments: [
            ("prompts/list", [:], -32_601), ("tools/call", ["name": "drop_tables"], -32_602), ("tools/call", [:], -32_602),
            ("initialize", [:], -32_602),
        ] as [(String, JSONValue, Int)])
    func `what cannot be done is an error of the protocol`(method: String, params: JSONValue, code: Int) async throws {
        let answer = try await Self.send(Self.request(method, params))
        let message = try JSONReader.value(of: answer.bytes)
        #expect(answer.status == 200 && message["error"]?["code"]?.wholeNumber == code && message["id"] == 1)
    }

    @Test(
        arguments: [
            ("match_idea", ["text": "Våtmark", "place": "Xqzzytorp"], "place: "), ("get_call", ["callId": "no-such"], "no such call"),
            ("search_calls", ["limit": "5", "colour": "red"], "colour: Is not known here."),
        ] as [(String, JSONValue, String)])
    func `what a tool cannot read is told to the assistant`(tool: String, arguments: JSONValue, words: String) async throws {
        let answer = try await Self.send(Self.request("tools/call", ["name": .string(tool), "arguments": arguments]))
        let result = try #require(try JSONReader.value(of: answer.bytes)["result"])
        #expect(result["isError"] == true && result["content"]?[0]?["text"]?.string?.contains(words) == true)
    }

    @Test func `a tool answers with text and structure`() async throws {
        let answer = try await Self.send(Self.request("tools/call", ["name": "list_programmes", "arguments": ["limit": 2]]))
        let result = try #require(try JSONReader.value(of: answer.bytes)["result"])
        #expect(result["structuredContent"]?["items"]?.elements?.count == 2 && result["isError"] == false)
        #expect(result["content"]?[0]?["text"]?.string == result["structuredContent"]?.text)
    }

    @Test(arguments: ["", "{", "[]", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", "{\"jsonrpc\":\"2.0\"}", "null"])
    func `what is no message is refused`(text: String) async throws {
        let answer = try await StaffDesk.make().send("/mcp", text: text)
        #expect(answer.status == 400)
        #expect(try JSONReader.value(of: answer.bytes)["error"]?["code"]?.wholeNumber != nil)
    }
}
