public import JSON

/// The description of the surface in OpenAPI 3.0: the checker of the protocol reads no later version. It declares the protocol's routes
/// and statuses and no others, for anything more under `/common-grants/` is an error to it.
public enum OpenAPIDocument {
    /// - Parameter origin: what the desk's addresses begin with, without a slash at the end.
    public static func document(origin: String) -> JSONValue {
        [
            "openapi": "3.0.0",
            "info": [
                "title": "Utblick: CommonGrants", "version": .string(GrantsProtocol.version),
                "description": """
                The calls of this desk by the CommonGrants protocol. No key is needed; one that is sent is ignored. \
                A page has 100 opportunities at most. An error of any kind is answered with the protocol's Error.
                """,
            ],
            "servers": [["url": .string(origin)]],
            "tags": [
                ["name": "Opportunities", "description": "Endpoints related to funding opportunities"],
                ["name": "required", "description": "Endpoints that every CommonGrants API has"],
                ["name": "optional", "description": "Endpoints that a CommonGrants API may have"],
            ],
            "paths": [
                "/common-grants/opportunities": ["get": list],
                "/common-grants/opportunities/{oppId}": ["get": detail],
                "/common-grants/opportunities/search": ["post": search],
            ],
            "components": [
                "parameters": ["page": page, "pageSize": pageSize],
                "schemas": .object(
                    Dictionary(ProtocolPart.allCases.map { ($0.rawValue, $0.schema.openAPI) }) { first, _ in first }),
            ],
        ]
    }

    private static let list: JSONValue = [
        "operationId": "Opportunities_list", "summary": "List opportunities",
        "description": "A page of the opportunities, the one that was modified last first.",
        "parameters": [["$ref": "#/components/parameters/page"], ["$ref": "#/components/parameters/pageSize"]],
        "responses": ["200": answer(.listAnswer, "A page of opportunities")], "tags": ["Opportunities", "required"],
    ]

    private static let detail: JSONValue = [
        "operationId": "Opportunities_read", "summary": "View opportunity details",
        "description": "One opportunity with its whole text and its competitions.",
        "parameters": [
            [
                "name": "oppId", "in": "path", "required": true, "description": "The opportunity's id",
                "schema": ["type": "string", "format": "uuid"],
            ]
        ],
        "responses": [
            "200": answer(.detailAnswer, "The opportunity"),
            "404": answer(.errorAnswer, "The server cannot find the requested resource."),
        ],
        "tags": ["Opportunities", "required"],
    ]

    private static let search: JSONValue = [
        "operationId": "Opportunities_search", "summary": "Search opportunities",
        "description": .string(
            """
            Custom filters: \(OpportunityFilters.CustomName.allCases.map(\.rawValue).joined(separator: ", ")). \
            Custom sorting: relevance. Others are passed over, which filterInfo.errors and sortInfo.errors say.
            """),
        "parameters": [],
        "requestBody": ["required": true, "content": ["application/json": ["schema": Schema.part(.searchRequest).openAPI]]],
        "responses": ["200": answer(.searchAnswer, "A page of the opportunities that were found")], "tags": ["Opportunities", "optional"],
    ]

    private static func answer(_ part: ProtocolPart, _ description: String) -> JSONValue {
        ["description": .string(description), "content": ["application/json": ["schema": Schema.part(part).openAPI]]]
    }

    private static let page = parameter("page", "The page to return", default: 1)
    private static let pageSize = parameter(
        "pageSize", "The number of items to return per page; more than \(GrantsProtocol.largestPage) gives \(GrantsProtocol.largestPage)",
        default: GrantsProtocol.largestPage)

    private static func parameter(_ name: String, _ description: String, default value: Int) -> JSONValue {
        [
            "name": .string(name), "in": "query", "required": false, "description": .string(description), "explode": false,
            "schema": ["type": "integer", "format": "int32", "minimum": 1, "default": .integer(value)],
        ]
    }
}
