import Catalogue
import Desk
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import JSON
import Pages
import PublicAPI

/// The Model Context Protocol over Streamable HTTP, revision 2025-06-18, by which assistants ask the desk. No sessions, no streams: each message
/// is answered by itself, so that any node can.
struct MCPServer: ProgramInterface {
    let routes: APIRoutes
    private let origin: String

    init(answers: OwnAnswers) {
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
        var headers = fault.headers
        headers[.cacheControl] = "no-store"
        return Self.response(fault.kind.status, MCPMessage.reply(to: nil, MCPError(code, fault.detail)), headers)
    }

    static func response(_ status: HTTPResponse.Status, _ message: JSONValue, _ headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: message.bytes)))
    }
}

/// What messages are answered with.
struct MCPAnswers: Sendable {
    let answers: OwnAnswers

    /// The longest message, in bytes: an idea with what stands around it.
    private static let longest = 320 << 10

    func answer(_ request: APIRequest) async throws -> Response {
        guard Self.accepts(request.request.headers[values: .accept]) else {
            throw APIFault(kind: .notAcceptable, detail: "The answer is application/json.")
        }
        if let version = request.request.headers[.protocolVersion], version != MCPSession.version {
            throw APIFault(kind: .malformedAddress, detail: "MCP-Protocol-Version must be \(MCPSession.version).")
        }
        let body = try await request.json(longest: Self.longest)
        let message: MCPMessage
        do {
            message = try MCPMessage(body)
        } catch {
            return MCPServer.response(.badRequest, MCPMessage.reply(to: nil, error))
        }
        guard case .request(let id, let method, let params) = message else { return Response(status: .accepted) }
        do {
            return MCPServer.response(.ok, MCPMessage.reply(to: id, try await result(of: method, params)))
        } catch let error as MCPError {
            return MCPServer.response(.ok, MCPMessage.reply(to: id, error))
        }
    }

    private static func accepts(_ headers: [String]) -> Bool {
        headers.isEmpty
            || headers.contains { header in ["application/json", "application/*", "*/*"].contains { header.lowercased().contains($0) } }
    }

    private func result(of method: String, _ params: JSONValue) async throws -> JSONValue {
        switch method {
        case "initialize":
            guard params["protocolVersion"]?.string != nil else {
                throw MCPError(.invalidParams, "The member protocolVersion must be a string.")
            }
            return MCPSession.initialized(municipality: answers.site.desk.catalogue.municipality.name.sv)
        case "ping": return [:]
        case "tools/list": return MCPSession.tools
        case "tools/call": return try await call(params)
        default: throw MCPError(.methodNotFound, "There is no method \(method.prefix(60)) here.")
        }
    }

    private func call(_ params: JSONValue) async throws -> JSONValue {
        guard let name = params["name"]?.string, let tool = MCPTool(rawValue: name) else {
            let known = MCPTool.allCases.map(\.rawValue).joined(separator: ", ")
            throw MCPError(.invalidParams, "Unknown tool; there are \(known).")
        }
        let arguments = params["arguments"] ?? [:]
        do {
            return MCPSession.found(try await value(of: tool, arguments))
        } catch let refusal as IdeaForm.Refusal {
            // What cannot be read is for the assistant to mend, and it sees the tool's answers alone.
            let told = refusal.violations.map { "\($0.pointer.isEmpty ? "arguments" : String($0.pointer.dropFirst())): \($0.message)" }
            return MCPSession.failed(told.joined(separator: "\n"))
        } catch let fault as APIFault where fault.kind == .notFound {
            return MCPSession.failed("There is no such call. search_calls tells the ids.")
        }
    }

    private func value(of tool: MCPTool, _ arguments: JSONValue) async throws -> JSONValue {
        if tool.operation == .findMatches { return try JSONReader.value(of: try await answers.matches(of: arguments)) }
        let (query, places) = try PublicQuery.reading(arguments, of: tool.operation)
        return switch tool {
        case .searchCalls: try await answers.calls(query)
        case .getCall: try await answers.call(places["callId"] ?? "")
        case .listProgrammes, .matchIdea: answers.programmes(query)
        }
    }
}

extension HTTPField.Name {
    /// The name is a literal of letters and hyphens, so that the fallback is never taken.
    fileprivate static let protocolVersion = HTTPField.Name("MCP-Protocol-Version") ?? .server
}
