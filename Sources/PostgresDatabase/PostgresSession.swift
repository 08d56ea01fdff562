import SQLCore

/// One thread's connection, renewed when it is lost, and the transactions on it.
final class PostgresSession {
    enum Access {
        case read, write

        /// The statement that begins the transaction.
        var beginning: String {
            switch self {
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
            }
        }
    }

    private let server: PostgresServer
    private var link: PostgresLink?

    init(_ server: PostgresServer) {
        self.server = server
    }

    /// Whether there is a connection, as far as is known.
    var isConnected: Bool { link != nil }

    /// Tries once to have a connection.
    func connect(_ ticket: PostgresTicket) {
        if link == nil { link = try? server.connect(ticket, until: .now) }
    }

    /// Runs `body` in a transaction, from the beginning again where it met another's.
    /// - Throws: what `body` throws; `SQLError`; `CancellationError` when nobody waits any more.
    func transaction<Value>(
        _ access: Access, _ ticket: PostgresTicket, _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        var backoff = Backoff(first: .milliseconds(10), ceiling: .milliseconds(500))
        var attempt = 1
        while true {
            let link = try begin(access, ticket)
            let connection = PostgresConnection(link, ticket)
            defer { connection.end() }
            do {
                return try finish(connection, link, ticket, body)
            } catch {
                abandon(link, after: connection.fault, in: access)
                try ticket.check()
                guard let fault = connection.fault, attempt < fault.attempts else { throw error }
                attempt += 1
                try ticket.wait(backoff.next())
            }
        }
    }

    private func finish<Value>(
        _ connection: PostgresConnection, _ link: PostgresLink, _ ticket: PostgresTicket, _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        ticket.attach(link.cancelHandle)
        defer { ticket.detach() }
        let value = try body(connection)
        // PostgreSQL keeps nothing of a transaction in which a statement failed, also where `body` has passed over it.
        if let fault = connection.fault { throw fault.error }
        ticket.detach()
        try ticket.check()
        try connection.keep()
        return value
    }

    /// A connection that was lost since the last transaction is made anew: nothing of `body` has run yet.
    private func begin(_ access: Access, _ ticket: PostgresTicket) throws -> PostgresLink {
        try ticket.check()
        if let link {
            do {
                try link.execute(access.beginning)
                return link
            } catch {
                self.link = nil
            }
        }
        let link = try server.connect(ticket, until: ticket.connectsUntil)
        do {
            try link.execute(access.beginning)
        } catch {
            throw error.error
        }
        self.link = link
        return link
    }

    private func abandon(_ link: PostgresLink, after fault: PostgresFault?, in access: Access) {
        if fault?.state == .readOnly, access == .write {
            // After a fail-over this is no longer the server that takes writes; the next connection finds the one that does.
            self.link = nil
            return
        }
        do {
            try link.execute("ROLLBACK")
            if fault?.state.isStaleStatement == true { try link.forgetStatements() }
        } catch {
            self.link = nil
        }
    }
}
