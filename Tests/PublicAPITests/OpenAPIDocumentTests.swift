import JSON
import Testing

@testable import PublicAPI

@Suite("The document")
struct OpenAPIDocumentTests {
    private static let statuses = Set(PublicOperation.allCases.flatMap(\.problemStatuses))
    /// Two of each status, and one of a status that no operation has.
    private static let problems =
        statuses.sorted().flatMap { status in
            ["a", "b"].map { ProblemKind(slug: "\($0)-\(status)", status: status, title: "Problem \($0)") }
        } + [ProblemKind(slug: "other", status: 405, title: "Other")]
    private static let document = OpenAPIDocument(
        origin: "https://utblick.example.se",
        contact: OpenAPIDocument.Contact(name: "A", web: "https://example.se"), problems: problems,
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

    @Test func `shows every kind of problem under its status, and no other`() throws {
        let responses = try #require(Self.document["components"]?["responses"]?.members)
        #expect(Set(responses.keys) == Set(Self.statuses.map { "Problem\($0)" }))
        for status in Self.statuses {
            let answer = try #require(responses["Problem\(status)"])
            let examples = try #require(answer["content"]?["application/problem+json"]?["examples"]?.members)
            #expect(Set(examples.keys) == ["a-\(status)", "b-\(status)"])
            for (slug, example) in examples {
                #expect(example["value"]?["status"]?.wholeNumber == status)
                #expect(example["value"]?["type"]?.string == "https://utblick.example.se/api#\(slug)")
            }
        }
        for operation in PublicOperation.allCases {
            let described = Self.document["paths"]?[operation.path]?[operation.method.rawValue]?["responses"]?.members ?? [:]
            let named = described.values.compactMap { $0["$ref"]?.string?.split(separator: "/").last.map { String($0) } }
            #expect(Set(named) == Set(operation.problemStatuses.map { "Problem\($0)" }))
        }
    }

    @Test func `paths are lower case with hyphens, members and parameters are camelCase`() throws {
        for operation in PublicOperation.allCases {
            for part in operation.path.split(separator: "/") where !part.hasPrefix("{") {
                #expect(part.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "." })
            }
            for parameter in operation.parameters { #expect(parameter.name.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil) }
        }
        let names = Self.names(in: Self.document) + MCPTool.allCases.flatMap { Self.names(in: $0.definition) }
        // Of a shape that is described within another one.
        #expect(names.contains("papersDue") && names.count > 200)
        for name in names { #expect(name.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil, "\(name)") }
    }

    /// The members of all objects that are described, however deep.
    private static func names(in value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(names)
        case .object(let members):
            members.flatMap { name, part in (name == "properties" ? Array((part.members ?? [:]).keys) : []) + names(in: part) }
        default: []
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
