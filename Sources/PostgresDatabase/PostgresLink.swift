import CPostgres
import Foundation
import SQLCore

/// One libpq connection, used by one thread.
final class PostgresLink {
    private let connection: OpaquePointer
    let cancelHandle: PostgresCancelHandle
    private var cache = StatementCache()

    /// Connects, and waits until the server has answered.
    /// - Parameter parameters: libpq's; a connection string may stand as `dbname`.
    init(parameters: [(name: String, value: String)]) throws(PostgresFault) {
        let connection = CStrings.with(parameters.map(\.name), parameters.map(\.value)) { PQconnectdbParams($0, $1, 1) }
        guard let connection, PQstatus(connection) == CONNECTION_OK, let handle = PostgresCancelHandle(connection) else {
            defer { PQfinish(connection) }
            let reason = connection.map { Self.reason($0) } ?? "no memory for it"
            throw PostgresFault(
                SQLError(.cannotOpen, "cannot connect to PostgreSQL: \(reason)"), isServerAway: !Self.isAnswering(parameters))
        }
        // Notices would be written on standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        self.connection = connection
        cancelHandle = handle
    }

    deinit { PQfinish(connection) }

    private var isLost: Bool { PQstatus(connection) != CONNECTION_OK }

    /// Compiles and runs a statement this one time.
    @discardableResult
    func execute(_ text: String, _ values: [SQLValue] = []) throws(PostgresFault) -> PostgresAnswer {
        let parameters = try PostgresParameters(values, statement: text)
        let result = parameters.withPointers { count, types, values, lengths, formats in
            PQexecParams(connection, text, count, types, values, lengths, formats, 0)
        }
        return try answer(result, to: text)
    }

    /// Runs a statement that is kept compiled for the next time.
    func executePrepared(_ text: String, _ values: [SQLValue]) throws(PostgresFault) -> PostgresAnswer {
        let parameters = try PostgresParameters(values, statement: text)
        let name = try prepared(text, values, parameters)
        let result = parameters.withPointers { count, _, values, lengths, formats in
            PQexecPrepared(connection, name, count, values, lengths, formats, 0)
        }
        return try answer(result, to: text)
    }

    /// Hands over each row as it comes.
    func stream(_ text: String, _ values: [SQLValue], isKept: Bool, _ body: (SQLRow) -> Void) throws(PostgresFault) {
        let parameters = try PostgresParameters(values, statement: text)
        let name = isKept ? try prepared(text, values, parameters) : nil
        let isSent = parameters.withPointers { count, types, values, lengths, formats in
            if let name { return PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0) }
            return PQsendQueryParams(connection, text, count, types, values, lengths, formats, 0)
        }
        guard isSent == 1, PQsetSingleRowMode(connection) == 1 else {
            throw PostgresFault(result: nil, isConnectionLost: true, statement: text)
        }
        var fault: PostgresFault?
        var columns: PostgresColumns?
        while let result = PQgetResult(connection) {
            do {
                let answer = try answer(result, to: text)
                let shared = columns ?? PostgresColumns(answer)
                columns = shared
                for row in 0..<answer.rowCount { body(answer.row(row, shared)) }
            } catch {
                fault = fault ?? error
            }
        }
        if let fault { throw fault }
    }

    /// Waits for a notification on a channel that the connection listens to.
    /// - Returns: whether one or more came.
    func awaitNotification(milliseconds: Int32) throws(PostgresFault) -> Bool {
        var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, milliseconds) > 0 else { return false }
        guard PQconsumeInput(connection) == 1, !isLost else {
            throw PostgresFault(result: nil, isConnectionLost: true, statement: "LISTEN")
        }
        var isNotified = false
        while let notification = PQnotifies(connection) {
            isNotified = true
            PQfreemem(notification)
        }
        return isNotified
    }

    /// Lets go of every compiled statement.
    func forgetStatements() throws(PostgresFault) {
        cache = StatementCache()
        try execute("DEALLOCATE ALL")
    }

    private func prepared(_ text: String, _ values: [SQLValue], _ parameters: PostgresParameters) throws(PostgresFault) -> String {
        if let name = cache.name(of: text, for: values) { return name }
        let name = cache.nextName()
        let result = parameters.withPointers { count, types, _, _, _ in PQprepare(connection, name, text, count, types) }
        _ = try answer(result, to: text)
        // What is NULL this time has the type that the server works out.
        var kinds = values.map(ParameterKind.init)
        if kinds.contains(nil) {
            let description = try answer(PQdescribePrepared(connection, name), to: text)
            kinds = kinds.enumerated().map { place, kind in kind ?? description.parameterKind(place) }
        }
        if let evicted = cache.insert(text, name, kinds.compactMap { $0 }) {
            // The name is one of our own: a letter and a number.
            try execute("DEALLOCATE \(evicted)")
        }
        return name
    }

    private func answer(_ result: OpaquePointer?, to text: String) throws(PostgresFault) -> PostgresAnswer {
        let status = PQresultStatus(result)
        guard let result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_SINGLE_TUPLE else {
            defer { PQclear(result) }
            throw PostgresFault(result: result, isConnectionLost: isLost, statement: text)
        }
        return PostgresAnswer(result)
    }

    /// Whether a server takes connections, be it not this one: a wrong certificate or password is no reason to wait.
    private static func isAnswering(_ parameters: [(name: String, value: String)]) -> Bool {
        let plain = parameters + [("sslmode", "disable")]
        return CStrings.with(plain.map(\.name), plain.map(\.value)) { PQpingParams($0, $1, 1) } == PQPING_OK
    }

    /// Why there is no connection, in libpq's words: the server's address and what it answered, in one line.
    private static func reason(_ connection: OpaquePointer) -> String {
        let words = String(cString: PQerrorMessage(connection)).split(whereSeparator: \.isNewline)
            .map { $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: " ")
        // libpq does not show the password; this makes certain.
        guard let password = PQpass(connection).map({ String(cString: $0) }), !password.isEmpty else { return words }
        return words.replacing(password, with: "…")
    }
}
