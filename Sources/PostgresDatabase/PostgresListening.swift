import Foundation

/// Hears what `pg_notify('utblick', …)` tells, on a thread and a connection of its own, which is made anew when it is lost.
enum PostgresListening {
    static func wakings(of server: PostgresServer) -> AsyncStream<Void> {
        // Several at once are as good as one.
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let ticket = PostgresTicket(patience: .zero)
        continuation.onTermination = { _ in ticket.cancel() }
        let thread = Thread {
            var backoff = Backoff(first: .milliseconds(100), ceiling: .seconds(5))
            while !ticket.isCancelled {
                try? listen(to: server, ticket) {
                    continuation.yield()
                    backoff = Backoff(first: .milliseconds(100), ceiling: .seconds(5))
                }
                try? ticket.wait(backoff.next())
            }
            continuation.finish()
        }
        thread.name = "postgres-listening"
        thread.start()
        return stream
    }

    /// - Throws: when the connection is lost or cannot be made.
    private static func listen(to server: PostgresServer, _ ticket: PostgresTicket, _ wake: () -> Void) throws {
        let link = try server.connect(ticket, until: server.patienceEnds)
        try link.execute("LISTEN utblick")
        // What came while nobody listened is lost.
        wake()
        while !ticket.isCancelled {
            if try link.awaitNotification(milliseconds: 1_000) { wake() }
        }
    }
}
