import Funding
public import JSON

/// The interface described for programs: OpenAPI 3.1.1, made from the same operations and shapes that it answers by.
public struct OpenAPIDocument: Sendable {
    /// Whom to ask.
    public struct Contact: Sendable {
        fileprivate let name: String
        /// An address on the web.
        fileprivate let web: String

        public init(name: String, web: String) {
            self.name = name
            self.web = web
        }
    }

    private let origin: String
    private let contact: Contact
    private let problems: [ProblemKind]
    private let requestsPerMinute: Int

    /// - Parameters:
    ///   - problems: every kind that may be answered, those of any operation's statuses among them.
    ///   - requestsPerMinute: how many are answered from one address; 0 for no limit.
    public init(origin: String, contact: Contact, problems: [ProblemKind], requestsPerMinute: Int) {
        self.origin = origin
        self.contact = contact
        self.problems = problems
        self.requestsPerMinute = requestsPerMinute
    }

    public var value: JSONValue {
        [
            "openapi": "3.1.1", "info": info, "externalDocs": ["description": "Documentation", "url": .string(origin + "/api")],
            "servers": [["url": .string(origin + PublicOperation.folder)]],
            "tags": .array(Self.tags.map { ["name": .string($0.name), "description": .string($0.description)] }),
            "paths": .object(paths),
            "components": [
                "schemas": .object(Shapes.all.mapValues(\.value)), "responses": .object(problemResponses),
                "headers": .object(Self.headers),
            ],
        ]
    }

    private var info: JSONValue {
        [
            "title": "Utblick", "version": .string(APIInfo.version), "description": .string(description),
            "termsOfService": .string(origin + "/api"),
            "contact": ["name": .string(contact.name), "url": .string(contact.web)],
            "license": ["name": "EUPL-1.2", "url": "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12"],
        ]
    }

    private var description: String {
        let limit =
            requestsPerMinute > 0
            ? (
                sv: "Högst \(requestsPerMinute) anrop i minuten besvaras från en adress.",
                en: "At most \(requestsPerMinute) requests a minute are answered from one address."
            )
            : (sv: "Antalet anrop är inte begränsat.", en: "The number of requests is not limited.")
        return """
            Utlysningar, program, regler, nätverk och projekt, öppna för alla utan nyckel. Gränssnittet är bara till för att läsa; en idé som \
            skickas sparas inte. \(limit.sv) Svaren får sparas en minut. Tillgängligheten är inte garanterad.

            Calls, programmes, rules, networks and projects, open to everybody without a key. The interface is only for reading; an idea that is \
            sent is not kept. \(limit.en) Answers may be kept for a minute. Availability is not guaranteed. Texts and records of other \
            sources are under the licences that each record's source states.
            """
    }

    private static let tags: [(name: String, description: String)] = [
        ("interface", "About the interface itself. Om gränssnittet."), ("calls", "Calls for applications. Utlysningar."),
        ("programmes", "Programmes, ways of applying and rules. Program, insatser och regler."),
        ("matches", "What can fund an idea. Vad som kan finansiera en idé."), ("networks", "Networks. Nätverk."),
        ("projects", "Funded projects. Beviljade projekt."), ("terms", "The glossary. Ordlistan."),
    ]

    private var paths: [String: JSONValue] {
        var paths: [String: [String: JSONValue]] = [:]
        for operation in PublicOperation.allCases {
            paths[operation.path, default: [:]][operation.method.rawValue] = Self.value(of: operation)
        }
        return paths.mapValues { .object($0) }
    }

    private static func value(of operation: PublicOperation) -> JSONValue {
        let placeholders = operation.placeholders.map { name -> JSONValue in
            [
                "name": .string(name), "in": "path", "required": true, "description": .string("An id, as the lists tell it."),
                "schema": ["type": "string", "minLength": 1], "example": .string(Examples.place(name)),
            ]
        }
        let parameters = operation.parameters.map { parameter -> JSONValue in
            .record([
                "name": .string(parameter.name), "in": "query", "required": false, "description": .string(parameter.description),
                "schema": parameter.schema.value, "example": parameter.example.map { .string($0) },
            ])
        }
        let all = placeholders + parameters
        return .record([
            "operationId": .string(operation.rawValue), "tags": [.string(operation.tag)], "summary": .string(operation.summary.en),
            "description": .string("\(operation.summary.sv). \(operation.summary.en). \(operation.remark)"),
            "parameters": all.isEmpty ? nil : .array(all), "requestBody": operation.body.map(body),
            "responses": .object(responses(to: operation)),
        ])
    }

    private static func body(_ shape: String) -> JSONValue {
        [
            "required": true, "description": "JSON in UTF-8, at most 250 KiB.",
            "content": [
                "application/json": [
                    "schema": Schema.named(shape).value, "examples": ["example": ["value": Examples.body(shape)]],
                ]
            ],
        ]
    }

    private static func responses(to operation: PublicOperation) -> [String: JSONValue] {
        var headers: [String: JSONValue] = [:]
        for name in Self.headers.keys where name != "Retry-After" && (name != "ETag" || operation.method == .get) {
            headers[name] = ["$ref": .string("#/components/headers/\(name)")]
        }
        var responses: [String: JSONValue] = [
            "200": [
                "description": "The answer.", "headers": .object(headers),
                "content": [
                    "application/json": .record([
                        "schema": schema(of: operation.answer).value, "examples": ["example": ["value": Examples.answer(to: operation)]],
                    ])
                ],
            ]
        ]
        if operation.method == .get { responses["304"] = ["description": "It is as it was; only where If-None-Match was sent."] }
        for status in operation.problemStatuses {
            responses[String(status)] = ["$ref": .string("#/components/responses/Problem\(status)")]
        }
        return responses
    }

    static func schema(of answer: PublicOperation.Answer) -> Schema {
        switch answer {
        case .one(let shape): .named(shape)
        case .document: Schema(["type": "object"])
        case .list(let shape):
            .object(
                "A page of a list.",
                [
                    "items": .list(of: .named(shape), "The page."), "total?": .integer("How many the whole list holds."),
                    "limit": .integer("How many a page holds at most."), "page?": .integer("Which page it is, from 1."),
                    "next?": .link("The address of what follows; left out on the last page."),
                ])
        }
    }

    private static let headers: [String: JSONValue] = [
        "ETag": ["description": "Stands for this answer, for If-None-Match.", "schema": ["type": "string"]],
        "RateLimit": ["description": "What is left of the limit, where there is one.", "schema": ["type": "string"]],
        "Retry-After": ["description": "In how many seconds to come back.", "schema": ["type": "string"]],
        "RateLimit-Policy": ["description": "The limit, where there is one.", "schema": ["type": "string"]],
        "Traceparent": ["description": "The chain of requests that this one belongs to.", "schema": ["type": "string"]],
    ]

    /// What each status that an operation may have is answered with: in words, and by an example of each kind.
    private var problemResponses: [String: JSONValue] {
        var responses: [String: JSONValue] = [:]
        for status in Set(PublicOperation.allCases.flatMap(\.problemStatuses)) {
            let kinds = problems.filter { $0.status == status }
            let examples = kinds.map { kind -> (String, JSONValue) in (kind.slug, ["value": Examples.problem(kind)]) }
            responses["Problem\(status)"] = .record([
                "description": .string(kinds.map { $0.title + "." }.joined(separator: " ")),
                "headers": Self.hasRetry(status) ? ["Retry-After": ["$ref": "#/components/headers/Retry-After"]] : nil,
                "content": [
                    "application/problem+json": [
                        "schema": Schema.named("Problem").value,
                        "examples": .object(Dictionary(examples) { first, _ in first }),
                    ]
                ],
            ])
        }
        return responses
    }

    /// Whether such a problem tells when to come back.
    private static func hasRetry(_ status: Int) -> Bool { status == 429 || status == 503 }
}
