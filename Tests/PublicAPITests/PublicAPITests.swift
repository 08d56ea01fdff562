import Desk
import Foundation
import Funding
import JSON
import Testing

@testable import PublicAPI

@Suite("Moments as RFC 3339 writes them")
struct RFC3339Tests {
    @Test(arguments: [
        ("2026-12-01T16:00:00Z", 1_796_140_800.0), ("2026-12-01T17:00:00+01:00", 1_796_140_800), ("2026-12-01t16:00:00z", 1_796_140_800),
        ("2026-12-01T10:30:00-05:30", 1_796_140_800), ("2026-12-01T16:00:00.25Z", 1_796_140_800.25),
    ])
    func `are read in any zone`(text: String, seconds: Double) {
        #expect(Date(rfc3339: text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "2026-12-01", "2026-12-01T16:00Z", "2026-12-01T16:00:00", "2026-13-01T16:00:00Z", "2026-12-01T24:00:00Z",
        "2026-12-01T16:00:00.Z", "2026-12-01T16:00:00+1:00", "1026-12-01T16:00:00Z", "2026-12-01T+6:00:00Z", "2026-12-01 16:00:00Z",
    ])
    func `nothing else is read`(text: String) { #expect(Date(rfc3339: text) == nil) }

    @Test func `are written in UTC`() {
        #expect(Date(timeIntervalSince1970: 1_796_140_800.9).rfc3339 == "2026-12-01T16:00:00Z")
    }
}

@Suite("A query")
struct PublicQueryTests {
    @Test func `has usual values where nothing is told`() throws {
        let query = try PublicQuery([], of: .listCalls)
        #expect(query.limit == 20 && query.page == 1)
        #expect(query.text("status") == "ahead" && query.text("text") == nil && query.wholeNumber("closesWithin") == nil)
    }

    @Test func `tells everything that is wrong, by parameter`() {
        let refusal = #expect(throws: PublicQuery.Refusal.self) {
            try PublicQuery(
                [
                    ("limit", "0"), ("page", "1"), ("page", "2"), ("staus", "open"), ("theme", "moon"), ("day", "2026-02-30"),
                    ("text", String(repeating: "å", count: 201)), ("closesWithin", "+3"),
                ], of: .listCalls)
        }
        #expect(refusal?.violations.map(\.parameter) == ["limit", "page", "staus", "theme", "day", "text", "closesWithin"].map { $0 })
    }

    @Test func `leads on with one value exchanged`() throws {
        let query = try PublicQuery([("text", "å & b"), ("page", "2")], of: .listCalls)
        #expect(query.address(changing: ["page": "3"]) == "page=3&text=%C3%A5%20%26%20b")
    }
}

@Suite("An idea that a program sends")
struct IdeaFormTests {
    @Test func `is read with all its members`() throws {
        let form = try IdeaForm([
            "text": "En idé", "language": "sv", "applicant": "association", "place": "Katrineholm", "partners": ["FI"],
            "budget": ["amount": .number(3_000_000), "currency": "EUR"], "start": "2027-01", "months": 24, "partnerCount": 2,
            "answers": ["cerv.purpose": true, "erasmus.ka2.partners": false], "asked": ["months"], "on": "2026-12-01", "limit": 3,
        ])
        #expect(form.draft.budget == "3000000" && form.draft.currency == .euro && form.draft.months == "24")
        #expect(form.draft.judgements == ["cerv.purpose=yes", "erasmus.ka2.partners=no"])
        #expect(form.day?.iso == "2026-12-01" && form.limit == 3)
    }

    @Test func `is refused member by member`() {
        let refusal = #expect(throws: IdeaForm.Refusal.self) {
            try IdeaForm([
                "text": 1, "applicant": "wizard", "partners": "FI", "budget": ["amount": "many"], "answers": ["a": 1], "on": "tomorrow",
                "limit": 51, "txt": "x",
            ])
        }
        #expect(
            refusal?.violations.map(\.pointer) == [
                "/text", "/applicant", "/partners", "/budget/amount", "/budget/currency", "/answers", "/on", "/limit", "/txt",
            ])
    }
}

@Suite("The document")
struct OpenAPIDocumentTests {
    private static let document = OpenAPIDocument(
        origin: "https://utblick.example.se",
        contact: OpenAPIDocument.Contact(name: "A", web: "https://example.se"),
        requestsPerMinute: 600
    ).value

    @Test func `names no shape that it does not describe, and describes none that it does not name`() {
        var named: Set<String> = []
        func walk(_ value: JSONValue) {
            switch value {
            case .array(let elements): elements.forEach(walk)
            case .object(let members):
                if let name = members["$ref"]?.string, name.hasPrefix(Schema.root) {
                    named.insert(String(name.dropFirst(Schema.root.count)))
                }
                members.values.forEach(walk)
            default: break
            }
        }
        walk(Self.document)
        #expect(named == Set(Shapes.all.keys))
    }

    @Test func `has every operation once, with an example of every answer`() throws {
        let paths = try #require(Self.document["paths"]?.members)
        #expect(paths.values.reduce(0) { $0 + ($1.members?.count ?? 0) } == PublicOperation.allCases.count)
        for operation in PublicOperation.allCases {
            let described = try #require(paths[operation.path]?[operation.method.rawValue])
            #expect(described["operationId"]?.string == operation.rawValue)
            let answer = described["responses"]?["200"]?["content"]?["application/json"]
            #expect(answer?["examples"]?["example"]?["value"] != nil)
        }
    }

    @Test func `paths are lower case with hyphens, members and parameters are camelCase`() throws {
        for operation in PublicOperation.allCases {
            for part in operation.path.split(separator: "/") where !part.hasPrefix("{") {
                #expect(part.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "." })
            }
            for parameter in operation.parameters { #expect(parameter.name.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil) }
        }
        for (_, schema) in Shapes.all {
            for name in schema.value["properties"]?.members?.keys ?? [:].keys { #expect(name.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil) }
        }
    }

    @Test func `a schema that stands alone refers to nothing outside`() {
        for tool in MCPTool.allCases {
            let text = tool.definition.text
            #expect(!text.contains(Schema.root))
            #expect(text.contains("\"inputSchema\"") && text.contains("\"outputSchema\""))
        }
    }
}

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
        let refusal = #expect(throws: IdeaForm.Refusal.self) {
            try PublicQuery.reading(["limit": "5", "text": 5, "other": 1], of: .listCalls)
        }
        #expect(refusal?.violations.map(\.pointer) == ["/text", "/limit", "/other"])
        #expect(throws: IdeaForm.Refusal.self) { try PublicQuery.reading([:], of: .readCall) }
    }
}
