import SQLCore

/// One transaction's access to the server.
final class PostgresConnection: SQLConnection {
    private let link: PostgresLink
    private let ticket: PostgresTicket
    private var isStreaming = false
    private var isOver = false
    /// The first failure: after it the transaction can only be rolled back.
    private(set) var fault: PostgresFault?

    init(_ link: PostgresLink, _ ticket: PostgresTicket) {
        self.link = link
        self.ticket = ticket
    }

    @discardableResult
    func execute(_ sql: SQL) throws(SQLError) -> Int {
        try answer(to: sql).changedRows
    }

    func rows(_ sql: SQL) throws(SQLError) -> [SQLRow] {
        try answer(to: sql).rows
    }

    func forEachRow(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws {
        try begin()
        isStreaming = true
        defer { isStreaming = false }
        let (text, values) = sql.rendered(for: .postgres)
        do {
            // Where the reader stops, the rest is still taken off the wire: breaking the statement off would end the transaction.
            var stopped: (any Error)?
            try link.stream(text, values, isKept: sql.isKept) { row in
                if stopped != nil { return }
                do { try body(row) } catch { stopped = error }
            }
            if let stopped { throw stopped }
        } catch let fault as PostgresFault {
            throw note(fault)
        }
    }

    /// Keeps what the transaction has done.
    func keep() throws(SQLError) {
        isOver = true
        do throws(PostgresFault) {
            let answer = try link.execute("COMMIT")
            guard answer.tag == "COMMIT" else {
                throw PostgresFault(SQLError(.other, "the transaction was rolled back instead of kept"))
            }
        } catch {
            throw note(
                error.isConnectionLost
                    ? error.saying("the connection was lost at COMMIT: the transaction may or may not have been kept") : error)
        }
    }

    /// Whoever has carried the connection out of its transaction can do nothing with it.
    func end() { isOver = true }

    private func answer(to sql: SQL) throws(SQLError) -> PostgresAnswer {
        try begin()
        let (text, values) = sql.rendered(for: .postgres)
        do {
            return sql.isKept ? try link.executePrepared(text, values) : try link.execute(text, values)
        } catch {
            throw note(error)
        }
    }

    private func begin() throws(SQLError) {
        if isOver || isStreaming {
            throw SQLError(.other, isOver ? "the transaction is over" : "the connection is busy with the rows of another statement")
        }
        if let fault { throw SQLError(.other, "an earlier statement of the transaction failed: \(fault.error.message)") }
        if ticket.isCancelled { throw note(PostgresFault(SQLError(.cancelled, "nobody waits for the answer any more"))) }
    }

    private func note(_ raw: PostgresFault) -> SQLError {
        let fault = raw.state.isBrokenOff && ticket.isCancelled ? raw.asCancelled : raw
        if self.fault == nil { self.fault = fault }
        return fault.error
    }
}
