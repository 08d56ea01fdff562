import Desk
import Funding
import Hummingbird
import JSON
import Pages
import PublicAPI

/// The page that tells people of the interface for programs.
struct InterfacePageController: Sendable {
    let answers: PublicAnswers
    /// From one address; 0 for no limit.
    let requestsPerMinute: Int

    private var site: Site { answers.site }

    func page(in language: Language) async throws -> Response {
        let model = APIPage.Model(
            origin: site.origin,
            operations: PublicOperation.allCases.map {
                APIPage.Model.Operation(
                    method: $0.method.rawValue.uppercased(), path: PublicOperation.folder + $0.path, summary: $0.summary)
            },
            examples: [
                try await example(.listCalls, [("status", "open"), ("limit", "1")]),
                try await match(),
                try await example(.listChanges, [("since", "2026-01-01T00:00:00Z"), ("limit", "1")]),
            ],
            problems: APIFault.Kind.allCases.map { APIPage.Model.Problem(slug: $0.slug, status: $0.status.code, title: $0.title) },
            requestsPerMinute: requestsPerMinute)
        return try await site.response(APIPage(model: model), in: language)
    }

    private func example(_ operation: PublicOperation, _ pairs: [(name: String, value: String)]) async throws -> APIPage.Model.Example {
        let query = try PublicQuery(pairs, of: operation)
        let value = try await operation == .listCalls ? JSONReader.value(of: answers.calls(query)) : answers.changes(query)
        return APIPage.Model.Example(
            title: operation.summary, command: "curl '\(answers.address(of: operation, query))'",
            answer: value.shortened.prettyText)
    }

    private func match() async throws -> APIPage.Model.Example {
        let idea: JSONValue = [
            "text": "Vi vill göra ett kvarter klimatneutralt med solceller och energilager", "applicant": "municipality",
            "partners": ["FI", "EE"], "limit": 1,
        ]
        let answer = try JSONReader.value(of: try await answers.matches(of: idea))
        let address = site.origin + PublicOperation.folder + PublicOperation.findMatches.path
        return APIPage.Model.Example(
            title: PublicOperation.findMatches.summary,
            command: "curl -H 'Content-Type: application/json' -d '\(idea.text)' \(address)", answer: answer.shortened.prettyText)
    }
}

extension JSONValue {
    /// The same with each list cut to its first element.
    fileprivate var shortened: JSONValue {
        switch self {
        case .array(let elements): .array(elements.prefix(1).map(\.shortened))
        case .object(let members): .object(members.mapValues(\.shortened))
        default: self
        }
    }
}
