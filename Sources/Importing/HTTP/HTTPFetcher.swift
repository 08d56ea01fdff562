public import Foundation

/// Sends one request and gives back one answer; a struct of closures, so that a test can feed any bytes.
public struct HTTPFetcher: Sendable {
    public var answer: @Sendable (HTTPRequest) async throws(HTTPFault) -> HTTPAnswer

    public init(answer: @escaping @Sendable (HTTPRequest) async throws(HTTPFault) -> HTTPAnswer) {
        self.answer = answer
    }
}

public struct HTTPRequest: Sendable, Hashable {
    public let method: String
    public let address: URL
    public let headers: [String: String]
    public let body: Data

    public init(method: String = "GET", address: URL, headers: [String: String] = [:], body: Data = Data()) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
    }
}

public struct HTTPAnswer: Sendable, Hashable {
    public let status: Int
    /// Field names in lower case.
    public let headers: [String: String]
    public let body: Data

    public init(status: Int, headers: [String: String] = [:], body: Data) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        self.body = body
    }

    /// The status as people read it: "503 Service Unavailable".
    var statusLine: String {
        let reasons = [
            200: "OK", 301: "Moved Permanently", 302: "Found", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
            404: "Not Found", 408: "Request Timeout", 413: "Content Too Large", 429: "Too Many Requests", 500: "Internal Server Error",
            502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
        ]
        return reasons[status].map { "\(status) \($0)" } ?? String(status)
    }
}

/// Why no whole answer came.
public enum HTTPFault: Error, Sendable, Hashable, CustomStringConvertible {
    case timedOut
    case connectionLost(String)
    /// The answer was larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The request cannot be made at all: a wrong address, or a certificate that does not hold.
    case impossible(String)
    case cancelled

    public var description: String {
        switch self {
        case .timedOut: "no answer in time"
        case .connectionLost(let reason): "the connection was lost (\(reason))"
        case .tooLarge(let limit): "the answer was larger than \(limit) bytes"
        case .impossible(let reason): reason
        case .cancelled: "cancelled"
        }
    }

    /// Whether the same request may go better the next time.
    var isPassing: Bool {
        switch self {
        case .timedOut, .connectionLost: true
        case .tooLarge, .impossible, .cancelled: false
        }
    }
}
