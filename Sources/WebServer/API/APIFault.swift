import Hummingbird
import JSON
import PublicAPI

/// Why a program does not get what it asked for. Each of the site's interfaces for programs writes it in its own form.
struct APIFault: Error {
    enum Kind: String, CaseIterable {
        case malformedAddress, malformedBody, invalidParameter, conflictingParameters, invalidBody
        case notFound, methodNotAllowed, notAcceptable, unsupportedMediaType, contentTooLarge, foreignOrigin
        case tooManyRequests, unavailable, failed
    }

    /// One of several things that are wrong with what was sent.
    struct Violation: Hashable {
        enum Place: Hashable {
            /// A parameter of the query, or a placeholder of the path.
            case parameter(String)
            /// A member of the body, as a JSON pointer.
            case member(String)
        }

        let place: Place
        /// A sentence in English.
        let message: String
    }

    let kind: Kind
    /// A sentence or two in English on this request, which repeat nothing of it that could hurt whoever shows them.
    let detail: String
    var violations: [Violation] = []
    /// What HTTP demands beside: `Allow`, `Retry-After`.
    var headers: HTTPFields = [:]

    static let notFound = APIFault(kind: .notFound, detail: "There is nothing at this address.")

    static func invalidBody(_ violations: [JSONForm.Violation]) -> APIFault {
        APIFault(
            kind: .invalidBody, detail: "The body does not say what is needed.",
            violations: violations.map { Violation(place: .member($0.pointer), message: $0.message) })
    }

    static func refused(_ refusal: PublicQuery.Refusal) -> APIFault {
        let violations = refusal.violations.map { Violation(place: .parameter($0.parameter), message: $0.message) }
        return refusal.isConflict
            ? APIFault(kind: .conflictingParameters, detail: "Parameters do not go together.", violations: violations)
            : .invalidParameters(violations)
    }

    static func invalidParameters(_ violations: [Violation]) -> APIFault {
        APIFault(kind: .invalidParameter, detail: "A parameter cannot be understood.", violations: violations)
    }
}

extension APIFault.Kind {
    var status: HTTPResponse.Status {
        switch self {
        case .malformedAddress, .malformedBody, .invalidParameter: .badRequest
        case .conflictingParameters, .invalidBody: .unprocessableContent
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .unsupportedMediaType: .unsupportedMediaType
        case .contentTooLarge: .contentTooLarge
        case .foreignOrigin: .forbidden
        case .tooManyRequests: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .failed: .internalServerError
        }
    }

    /// In English, the same for every fault of the kind.
    var title: String {
        switch self {
        case .malformedAddress: "The address cannot be read"
        case .malformedBody: "The body is not JSON"
        case .invalidParameter: "A parameter is not valid"
        case .conflictingParameters: "Parameters do not go together"
        case .invalidBody: "The body is not valid"
        case .notFound: "Not found"
        case .methodNotAllowed: "The method is not allowed here"
        case .notAcceptable: "No such format"
        case .unsupportedMediaType: "The body's media type is not supported"
        case .contentTooLarge: "The body is too large"
        case .foreignOrigin: "Pages of another site may not ask this"
        case .tooManyRequests: "Too many requests"
        case .unavailable: "Not available just now"
        case .failed: "Something went wrong here"
        }
    }

    /// The same in small letters with hyphens, as addresses write it.
    var slug: String { rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) } }
}
