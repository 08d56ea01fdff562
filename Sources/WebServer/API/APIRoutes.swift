import HTTPTypes
import Hummingbird

/// The addresses of one interface and what answers there.
struct APIRoutes: Sendable {
    typealias Answer = @Sendable (APIRequest) async throws -> Response

    private struct Route: Sendable {
        let template: [Substring]
        var answers: [HTTPRequest.Method: Answer] = [:]
    }

    /// What the paths of all its addresses begin with, such as `/common-grants`: everything below is the interface's, there or not.
    let folder: String
    private var routes: [Route] = []

    init(folder: String) {
        self.folder = folder
    }

    /// Each method and path that has an answer, for a test to walk: `GET /common-grants/opportunities/{id}`.
    var all: [(method: HTTPRequest.Method, path: String)] {
        routes.flatMap { route in route.answers.keys.map { ($0, route.template.joined(separator: "/")) } }
    }

    /// - Parameter path: below the folder, with a slash at its beginning; a part in braces is a placeholder: `/opportunities/{id}`. Of two that
    ///   a path may mean, the one that was added first counts.
    mutating func on(_ method: HTTPRequest.Method, _ path: String, use answer: @escaping Answer) {
        let template = Self.parts(of: folder + path)
        if let index = routes.firstIndex(where: { $0.template == template }) {
            routes[index].answers[method] = answer
        } else {
            routes.append(Route(template: template, answers: [method: answer]))
        }
    }

    /// Answers a request by its path and method. HEAD is answered as GET; whoever calls takes the body away.
    func answer(_ request: Request) async throws -> Response {
        let (route, places) = try route(at: request.uri.path)
        guard let answer = route.answers[request.method == .head ? .get : request.method] else {
            throw APIFault(
                kind: .methodNotAllowed, detail: "Only \(Self.text(of: methods(of: route))) can be used here.",
                headers: [.allow: Self.text(of: methods(of: route))])
        }
        let query = try APIRequest.pairs(of: request.uri.query ?? "")
        return try await answer(APIRequest(request: request, places: places, query: query))
    }

    /// What may be done at a path, for a header.
    func allowed(at path: String) throws(APIFault) -> String { Self.text(of: methods(of: try route(at: path).route)) }

    private func methods(of route: Route) -> [HTTPRequest.Method] {
        Array(route.answers.keys) + (route.answers[.get] == nil ? [] : [.head]) + [.options]
    }

    private static func text(of methods: [HTTPRequest.Method]) -> String {
        methods.map(\.rawValue).sorted().joined(separator: ", ")
    }

    private func route(at path: String) throws(APIFault) -> (route: Route, places: [String: String]) {
        let parts = Self.parts(of: path)
        for route in routes {
            if let places = Self.places(in: parts, as: route.template) { return (route, places) }
        }
        throw .notFound
    }

    private static func parts(of path: String) -> [Substring] { path.split(separator: "/", omittingEmptySubsequences: false) }

    /// - Returns: `nil` where the path is another one.
    private static func places(in path: [Substring], as template: [Substring]) -> [String: String]? {
        guard path.count == template.count else { return nil }
        var places: [String: String] = [:]
        for (part, wanted) in zip(path, template) {
            if wanted.hasPrefix("{"), wanted.hasSuffix("}") {
                guard !part.isEmpty, let text = APIRequest.decoded(part, plusIsBlank: false) else { return nil }
                places[String(wanted.dropFirst().dropLast())] = text
            } else if part != wanted {
                return nil
            }
        }
        return places
    }
}
