import Foundation
import HTTPTypes
import Hummingbird
import JSON
import PublicAPI

/// The Model Context Protocol over Streamable HTTP, revision 2025-06-18, by which assistants ask the desk. No sessions, no streams: each message
/// is answered by itself, so that any node can.
struct MCPServer: ProgramInterface {
    let routes: APIRoutes
    private let origin: String

    init(answers: PublicAnswers) {
        origin = answers.site.origin
        var routes = APIRoutes(folder: "/mcp")
        routes.on(.post, "") { try await MCPAnswers(answers: answers).answer($0) }
        self.routes = routes
    }

    /// A page of another site must not reach it through a reader's browser, whatever name that site gives this server.
    var isOpenToScripts: Bool { false }

    func admit(_ request: Request) throws(APIFault) {
        guard let sender = request.headers[.origin] else { return }
        guard let own = URLComponents(string: origin), let other = URLComponents(string: sender), own.scheme == other.scheme,
            own.host?.lowercased() == other.host?.lowercased(), own.port == other.port
        else {
            throw APIFault(kind: .foreignOrigin, detail: "The Origin is not this site's.")
        }
    }

    func response(to fault: APIFault, at request: Request) -> Response {
        let code: MCPError.Code =
            switch fault.kind {
            case .malformedBody: .parse
            case .failed, .unavailable: .internal
            default: .invalidRequest
            }
        return .json(MCPMessage.reply(to: nil, MCPError(code, fault.detail)).bytes, status: fault.kind.status, headers: fault.headers)
    }
}
