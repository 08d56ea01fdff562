import Hummingbird
import JSON

/// A fault as problem details (RFC 9457).
struct Problem {
    static let mediaType = "application/problem+json"

    let fault: APIFault
    /// What the site's whole addresses begin with: each kind of problem is described on its page on the interface.
    let origin: String

    func response(to request: Request) -> Response {
        var headers = fault.headers
        headers[.contentType] = Self.mediaType
        headers[.contentLanguage] = "en"
        headers[.cacheControl] = "no-store"
        return Response(
            status: fault.kind.status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: value(at: request.uri.path).bytes)))
    }

    /// - Parameter path: of the request, without its query, which may hold what somebody has typed.
    private func value(at path: String) -> JSONValue {
        .record([
            "type": .string("\(origin)/api#\(fault.kind.slug)"), "title": .string(fault.kind.title),
            "status": .integer(fault.kind.status.code), "detail": .string(fault.detail),
            "instance": .string(String(path.prefix(Self.longestInstance))),
            "errors": fault.violations.isEmpty ? nil : .array(fault.violations.map(\.value)),
        ])
    }

    private static let longestInstance = 300
}

extension APIFault.Violation {
    /// As RFC 9457 shows it: members by a pointer within the body.
    fileprivate var value: JSONValue {
        switch place {
        case .parameter(let name): ["detail": .string(message), "parameter": .string(name)]
        case .member(let pointer): ["detail": .string(message), "pointer": .string("#" + pointer)]
        }
    }
}
