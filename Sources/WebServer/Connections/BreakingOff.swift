import Hummingbird
import Logging
import NIOCore

/// Answers by the routes, and stops when nobody waits for the answer any more: a query under way is broken off in the database.
///
/// What was sent in a form is carried out all the same: whoever sends one and loses the network has sent it.
struct BreakingOff<Routes: HTTPResponder>: HTTPResponder where Routes.Context == BasicRequestContext {
    let routes: Routes
    let connections: OpenConnections
    var client = ClientAddress.ofConnection

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let request = client.stamp(request, from: context.channel)
        let routed = BasicRequestContext(source: ApplicationRequestContextSource(channel: context.channel, logger: context.logger))
        guard request.method == .get || request.method == .head else { return try await routes.respond(to: request, context: routed) }
        return try await connections.answering(ObjectIdentifier(context.channel)) {
            try await routes.respond(to: request, context: routed)
        }
    }
}

/// The connection that a request came on.
struct ConnectionContext: InitializableFromSource {
    let channel: any Channel
    let logger: Logger

    init(source: ApplicationRequestContextSource) {
        channel = source.channel
        logger = source.logger
    }
}
