import Hummingbird
import JSON
import Pages
import PublicAPI

/// A fault as problem details (RFC 9457).
struct Problem {
    static let mediaType = "application/problem+json"

    let fault: APIFault
    /// What the site's whole addresses begin with: each kind of problem is described on its page on the interface.
    let origin: String

    func response(to request: Request) -> Response {
        var headers = fault.headers
        headers[.contentLanguage] = "en"
        return .json(value(at: request.uri.path).bytes, status: fault.kind.status, mediaType: Self.mediaType, headers: headers)
    }

    /// - Parameter path: of the request within its desk's folder, without its query, which may hold what somebody has typed.
    private func value(at path: String) -> JSONValue {
        let kind = ProblemKind(fault.kind)
        return .record([
            "type": .string(kind.address(at: origin)), "title": .string(kind.title), "status": .integer(kind.status),
            "detail": .string(fault.detail),
            "instance": .string(String((PageContext.folder(of: origin) + path).prefix(Self.longestInstance))),
            "errors": fault.violations.isEmpty ? nil : .array(fault.violations.map(\.value)),
        ])
    }

    private static let longestInstance = 300
}

extension ProblemKind {
    /// As it is told in problems, and described in the document.
    init(_ kind: APIFault.Kind) {
        self.init(slug: kind.slug, status: kind.status.code, title: kind.title)
    }
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
