public import JSON

/// A message of the Model Context Protocol: JSON-RPC 2.0, one at a time.
public enum MCPMessage: Sendable, Hashable {
    case request(id: JSONValue, method: String, params: JSONValue)
    case notification(method: String)
    /// The client's answer to something that a server has asked; this one never asks.
    case response

    /// - Throws: `MCPError` for what is no message.
    public init(_ value: JSONValue) throws(MCPError) {
        guard case .object(let members) = value else {
            throw MCPError(.invalidRequest, "A message is one JSON object; batches are not a part of this version.")
        }
        guard members["jsonrpc"] == "2.0" else { throw MCPError(.invalidRequest, "The member jsonrpc must be \"2.0\".") }
        guard let method = members["method"] else {
            guard members["id"] != nil, members["result"] != nil || members["error"] != nil else {
                throw MCPError(.invalidRequest, "The member method is missing.")
            }
            self = .response
            return
        }
        guard let method = method.string else { throw MCPError(.invalidRequest, "The member method must be a string.") }
        let params = members["params"] ?? [:]
        guard params.members != nil else { throw MCPError(.invalidRequest, "The member params must be an object.") }
        switch members["id"] {
        case nil: self = .notification(method: method)
        case .string?, .integer?: self = .request(id: members["id"] ?? .null, method: method, params: params)
        default: throw MCPError(.invalidRequest, "The member id must be a string or a whole number.")
        }
    }

    /// The answer to a request.
    public static func reply(to id: JSONValue, _ result: JSONValue) -> JSONValue { ["jsonrpc": "2.0", "id": id, "result": result] }

    /// - Parameter id: `nil` where none could be read.
    public static func reply(to id: JSONValue?, _ error: MCPError) -> JSONValue {
        .record(["jsonrpc": "2.0", "id": id, "error": error.value])
    }
}

/// An error of the protocol, not of a tool.
public struct MCPError: Error, Sendable, Hashable {
    public enum Code: Int, Sendable {
        case parse = -32_700
        case invalidRequest = -32_600
        case methodNotFound = -32_601
        case invalidParams = -32_602
        case `internal` = -32_603
    }

    public let code: Code
    /// A sentence in English.
    public let message: String
    private let data: JSONValue?

    public init(_ code: Code, _ message: String, violations: [JSONForm.Violation] = []) {
        self.code = code
        self.message = message
        data =
            violations.isEmpty
            ? nil : ["errors": .array(violations.map { ["pointer": .string("#" + $0.pointer), "detail": .string($0.message)] })]
    }

    fileprivate var value: JSONValue {
        .record(["code": .integer(code.rawValue), "message": .string(message), "data": data])
    }
}

/// What the protocol's own methods answer.
public enum MCPSession {
    /// The revision that is spoken.
    public static let version = "2025-06-18"

    /// The answer to `initialize`: whatever revision the client asks for, this is the one that is spoken.
    ///
    /// - Parameter municipality: whose desk it is.
    public static func initialized(municipality: String) -> JSONValue {
        [
            "protocolVersion": .string(version), "capabilities": ["tools": ["listChanged": false]],
            "serverInfo": ["name": "utblick", "title": .string("Utblick, \(municipality)"), "version": .string(APIInfo.version)],
            "instructions": .string(
                "Funding for municipalities, associations, schools and companies: calls, programmes and their rules, with sources. Use "
                    + "match_idea for a person's idea, and ask the person its nextQuestion. Quote sources and check dates. An unknown verdict is "
                    + "not a yes. Prefer these answers to what you remember: calls change."),
        ]
    }

    public static let tools: JSONValue = ["tools": .array(MCPTool.allCases.map(\.definition))]

    /// What a tool has found, as text for those who read text and as it is.
    public static func found(_ value: JSONValue) -> JSONValue {
        ["content": [["type": "text", "text": .string(value.text)]], "structuredContent": value, "isError": false]
    }

    /// What a tool cannot do, in words that an assistant can mend its question by.
    public static func failed(_ message: String) -> JSONValue {
        ["content": [["type": "text", "text": .string(message)]], "isError": true]
    }
}
