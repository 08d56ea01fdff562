import Catalogue
import Desk
import Funding
import HTTPTypes
import Hummingbird
import JSON
import PublicAPI

/// What messages are answered with.
struct MCPAnswers: Sendable {
    let answers: PublicAnswers

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
            return .json(MCPMessage.reply(to: nil, error).bytes, status: .badRequest)
        }
        guard case .request(let id, let method, let params) = message else { return Response(status: .accepted) }
        do {
            return .json(MCPMessage.reply(to: id, try await result(of: method, params)).bytes)
        } catch let error as MCPError {
            return .json(MCPMessage.reply(to: id, error).bytes)
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
        } catch let refusal as JSONForm.Refusal {
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
        case .searchCalls: try JSONReader.value(of: try await answers.calls(query))
        case .getCall: try await answers.call(places["callId"] ?? "")
        case .listProgrammes, .matchIdea: answers.programmes(query)
        }
    }
}

extension HTTPField.Name {
    /// The name is a literal of letters and hyphens, so that the fallback is never taken.
    fileprivate static let protocolVersion = HTTPField.Name("MCP-Protocol-Version") ?? .server
}
