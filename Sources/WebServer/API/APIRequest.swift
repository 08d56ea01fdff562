import Hummingbird
import JSON

/// A request to one of the site's interfaces for programs.
struct APIRequest: Sendable {
    let request: Request
    /// What stands in the path where the route has a placeholder, decoded.
    let places: [String: String]
    /// What follows the question mark, decoded, in the order it came.
    let query: [(name: String, value: String)]

    /// What stands in the path at a placeholder of the route.
    func place(_ name: String) -> String { places[name] ?? "" }

    /// The body as JSON.
    ///
    /// - Parameter longest: in bytes.
    func json(longest: Int = usualLongest) async throws -> JSONValue {
        guard HeaderParameters(request.headers[.contentType] ?? "").value.lowercased() == "application/json" else {
            throw APIFault(
                kind: .unsupportedMediaType, detail: "The body must be application/json.", headers: [.accept: "application/json"])
        }
        if let coding = request.headers[.contentEncoding], coding.lowercased() != "identity" {
            throw APIFault(kind: .unsupportedMediaType, detail: "The body must not be compressed.", headers: [.acceptEncoding: "identity"])
        }
        do {
            return try JSONReader.value(of: try await request.bytes(longest: longest))
        } catch let fault as JSONFault {
            throw APIFault(kind: .malformedBody, detail: fault.description)
        } catch let fault as BodyTooLong {
            throw APIFault(
                kind: .contentTooLarge, detail: "The body may have \(longest) bytes.",
                headers: fault.isReadToEnd ? [:] : [.connection: "close"])
        }
    }

    /// In bytes.
    static let usualLongest = 64 << 10
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
