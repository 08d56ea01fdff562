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
