import HTTPTypes
import Hummingbird
import JSON
import Testing

@testable import WebServer

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
