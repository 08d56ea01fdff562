import JSON

/// An error of the protocol, not of a tool.
public struct MCPError: Error, Sendable, Hashable {
    public enum Code: Int, Sendable {
        case parse = -32_700
        case invalidRequest = -32_600
        case methodNotFound = -32_601
        case invalidParams = -32_602
        case `internal` = -32_603
    }

    let code: Code
    private let message: String

    /// - Parameter message: a sentence in English.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    var value: JSONValue { ["code": .integer(code.rawValue), "message": .string(message)] }
}
