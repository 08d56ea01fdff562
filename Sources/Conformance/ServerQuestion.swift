public import Foundation
import JSON

/// A question to a server.
public struct ServerQuestion: Sendable, Hashable {
    public let method: String
    /// With its query: `/common-grants/opportunities?page=2`.
    public let path: String
    public let headers: [String: String]
    public let body: Data

    /// For a reader: the method, the path, and what was sent.
    var words: String {
        body.isEmpty ? "\(method) \(path)" : "\(method) \(path) \(String(decoding: body.prefix(200), as: UTF8.self))"
    }

    static func get(_ path: String) -> ServerQuestion {
        ServerQuestion(method: "GET", path: path, headers: ["Accept": "application/json"], body: Data())
    }

    static func post(_ path: String, _ body: JSONValue) -> ServerQuestion { post(path, bytes: body.bytes) }

    /// What need not be JSON.
    static func post(_ path: String, bytes: [UInt8]) -> ServerQuestion {
        ServerQuestion(
            method: "POST", path: path, headers: ["Accept": "application/json", "Content-Type": "application/json"], body: Data(bytes))
    }
}
