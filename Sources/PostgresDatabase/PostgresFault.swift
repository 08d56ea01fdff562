import CPostgres
import SQLCore

/// A failure with what the driver itself must know of it.
struct PostgresFault: Error {
    let error: SQLError
    let state: SQLState
    /// The connection is of no use any more.
    let isConnectionLost: Bool
    /// There was no server to talk to, or it was only starting.
    let isServerAway: Bool

    init(_ error: SQLError, state: SQLState = SQLState(code: ""), isConnectionLost: Bool = false, isServerAway: Bool = false) {
        self.error = error
        self.state = state
        self.isConnectionLost = isConnectionLost
        self.isServerAway = isServerAway
    }

    /// A failed statement. Nothing of the answer is repeated that may hold a value: neither its detail nor its context.
    init(result: OpaquePointer?, isConnectionLost: Bool, statement: String) {
        func field(_ code: UnicodeScalar) -> String? {
            PQresultErrorField(result, Int32(bitPattern: code.value)).map { String(cString: $0) }
        }
        // The codes of libpq's macros PG_DIAG_SQLSTATE, PG_DIAG_MESSAGE_PRIMARY.
        let state = SQLState(code: field("C") ?? "")
        if isConnectionLost || state.isEndOfServer {
            let error = SQLError(
                state.kind == .timedOut ? .timedOut : .io, "the connection to the server was lost, and the transaction with it",
                statement: statement)
            self.init(error, state: state, isConnectionLost: true)
            return
        }
        let words = state.hasHarmlessMessage ? field("M") : nil
        self.init(SQLError(state.kind, words ?? "the server refused it: SQLSTATE \(state.code)", statement: statement), state: state)
    }

    /// How often the whole transaction may be tried from its beginning.
    var attempts: Int { state.isConflict ? 12 : state.isStaleStatement ? 2 : 1 }

    func saying(_ message: String) -> PostgresFault {
        PostgresFault(
            SQLError(error.kind, message, statement: error.statement), state: state, isConnectionLost: isConnectionLost,
            isServerAway: isServerAway)
    }

    /// The same for a statement that was broken off on our own wish.
    var asCancelled: PostgresFault {
        PostgresFault(SQLError(.cancelled, "nobody waits for the answer any more", statement: error.statement), state: state)
    }
}
