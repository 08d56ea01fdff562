import JSON
import Testing

@testable import PublicAPI

@Suite("Messages of the Model Context Protocol")
struct MCPMessageTests {
    @Test func `are told apart`() throws {
        #expect(
            try MCPMessage(["jsonrpc": "2.0", "id": 1, "method": "ping"]) == .request(id: 1, method: "ping", params: [:]))
        #expect(
            try MCPMessage(["jsonrpc": "2.0", "method": "notifications/initialized"]) == .notification(method: "notifications/initialized"))
        #expect(try MCPMessage(["jsonrpc": "2.0", "id": "a", "result": [:]]) == .response)
    }

    @Test(
        arguments: [
            [["jsonrpc": "2.0", "id": 1, "method": "ping"]], ["id": 1, "method": "ping"],
            ["jsonrpc": "2.0", "id": .null, "method": "ping"],
            ["jsonrpc": "2.0", "id": 1, "method": 2], ["jsonrpc": "2.0", "id": 1],
            ["jsonrpc": "2.0", "id": 1, "method": "ping", "params": []],
            "ping",
        ] as [JSONValue])
    func `are refused when they are none`(value: JSONValue) {
        let error = #expect(throws: MCPError.self) { try MCPMessage(value) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func `a tool's arguments are read as its operation's query`() throws {
        let (query, _) = try PublicQuery.reading(["text": "energi", "limit": .number(5)], of: .listCalls)
        #expect(query.text("text") == "energi" && query.limit == 5)
        let (_, places) = try PublicQuery.reading(["callId": "a-1"], of: .readCall)
        #expect(places == ["callId": "a-1"])
        let refusal = #expect(throws: JSONForm.Refusal.self) {
            try PublicQuery.reading(["limit": "5", "text": 5, "other": 1], of: .listCalls)
        }
        #expect(refusal?.violations.map(\.pointer) == ["/text", "/limit", "/other"])
        #expect(throws: JSONForm.Refusal.self) { try PublicQuery.reading([:], of: .readCall) }
    }
}
