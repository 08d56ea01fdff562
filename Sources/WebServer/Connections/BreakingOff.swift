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
        guard request.method == .get || request.method == .head else {
            let response = try await routes.respond(to: request, context: routed)
            if response.headers[.connection] == "close" { closeSoon(context.channel) }
            return response
        }
        return try await connections.answering(ObjectIdentifier(context.channel)) {
            try await routes.respond(to: request, context: routed)
        }
    }
}

extension BreakingOff {
    /// Gives whoever is still sending so long to read the answer. Until then what they send is read and dropped: a connection that is closed at
    /// once loses the answer, too.
    private func closeSoon(_ channel: any Channel) {
        channel.eventLoop.scheduleTask(in: .seconds(5)) { channel.close(promise: nil) }
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
