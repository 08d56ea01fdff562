import SQLCore

/// PostgreSQL's five characters for a kind of failure (its manual, appendix A).
struct SQLState: Hashable {
    let code: String

    static let readOnly = SQLState(code: "25006")

    /// A serialization failure or a deadlock: the same work may well succeed if it is done again.
    var isConflict: Bool { code == "40001" || code == "40P01" }

    /// A statement that was prepared is gone, or its answer's columns have changed since.
    var isStaleStatement: Bool { code == "26000" || code == "0A000" }

    /// The statement was broken off, by a time limit or because nobody waits for it.
    var isBrokenOff: Bool { code == "57014" }

    /// The server ends, has ended or is starting.
    var isEndOfServer: Bool { ["57P01", "57P02", "57P03", "57P05", "25P03"].contains(code) || code.hasPrefix("08") }

    var kind: SQLError.Kind {
        switch code {
        case "23505", "23P01": .uniqueViolation
        case "23503", "23001": .foreignKeyViolation
        case "23502": .notNullViolation
        case "40001", "40P01", "55P03", "53300": .busy
        case "57014", "25P03": .timedOut
        case "25006": .io
        case "3D000", "42501": .cannotOpen
        case "XX001", "XX002": .corrupt
        default:
            switch code.prefix(2) {
            case "23": .checkViolation
            case "28": .cannotOpen
            case "08", "53", "57", "58": .io
            default: .other
            }
        }
    }

    /// Whether the server's own words are about the statement or the server, never about a value. Those of data exceptions (22), of
    /// functions (P0, 38) and of internal errors (XX) may quote what was bound.
    var hasHarmlessMessage: Bool {
        ["08", "0A", "23", "25", "26", "28", "3D", "40", "42", "53", "54", "55", "57", "58"].contains(code.prefix(2))
    }
}
