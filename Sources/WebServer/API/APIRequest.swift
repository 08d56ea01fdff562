import Hummingbird
import JSON
import Logging

/// A request to one of the site's interfaces for programs.
struct APIRequest: Sendable {
    let request: Request
    let logger: Logger
    /// What stands in the path where the route has a placeholder, decoded.
    let places: [String: String]
    /// What follows the question mark, decoded, in the order it came.
    let query: [(name: String, value: String)]

    /// What stands in the path at a placeholder of the route.
    func place(_ name: String) -> String { places[name] ?? "" }

    /// The body as JSON. What is too long is read to its end, so that the answer reaches the sender, and not kept.
    ///
    /// - Parameter longest: in bytes.
    func json(longest: Int = usualLongest, deepest: Int = JSONReader.usualDepth) async throws -> JSONValue {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.trimming(" \t").lowercased()
        guard type == "application/json" || type.hasSuffix("+json") else {
            throw APIFault(
                kind: .unsupportedMediaType, detail: "The body must be application/json.", headers: [.accept: "application/json"])
        }
        if let coding = request.headers[.contentEncoding], coding.lowercased() != "identity" {
            throw APIFault(kind: .unsupportedMediaType, detail: "The body must not be compressed.", headers: [.acceptEncoding: "identity"])
        }
        let bytes = try await body(longest: longest)
        do {
            return try JSONReader.value(of: bytes, deepest: deepest)
        } catch {
            throw APIFault(kind: .malformedBody, detail: error.description)
        }
    }

    /// In bytes.
    static let usualLongest = 64 << 10

    private func body(longest: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for try await buffer in request.body {
            length += buffer.readableBytes
            if length <= longest { bytes += buffer.readableBytesView }
            guard length <= 16 * longest else { throw Self.tooLarge(longest, headers: [.connection: "close"]) }
        }
        guard length <= longest else { throw Self.tooLarge(longest) }
        return bytes
    }

    private static func tooLarge(_ longest: Int, headers: HTTPFields = [:]) -> APIFault {
        APIFault(kind: .contentTooLarge, detail: "The body may have \(longest) bytes.", headers: headers)
    }
}

extension APIRequest {
    /// The names and values of a query. Unlike those of the site's pages, they are not mended: programs are to be told.
    static func pairs(of query: String) throws(APIFault) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for part in query.split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(sides.first ?? "", plusIsBlank: true),
                let value = decoded(sides.dropFirst().first ?? "", plusIsBlank: true)
            else {
                throw APIFault(kind: .malformedAddress, detail: "The query is not percent-encoded UTF-8, or holds NUL.")
            }
            pairs.append((name, value))
        }
        return pairs
    }

    /// - Returns: `nil` for what is not percent-encoded UTF-8, and for NUL, which not every database stores.
    static func decoded(_ text: Substring, plusIsBlank: Bool) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst(), let low = rest.popFirst(), let value = value(ofDigits: high, low) else { return nil }
                bytes.append(value)
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func value(ofDigits high: UInt8, _ low: UInt8) -> UInt8? {
        guard let high = Character(Unicode.Scalar(high)).hexDigitValue, let low = Character(Unicode.Scalar(low)).hexDigitValue else {
            return nil
        }
        return UInt8(high << 4 | low)
    }
}

extension Substring {
    /// Without those characters at either end.
    fileprivate func trimming(_ characters: String) -> String {
        var text = self
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
