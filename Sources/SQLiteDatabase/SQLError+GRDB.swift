import GRDB
import SQLCore

extension SQLError {
    /// GRDB's own description can show arguments; only SQLite's message and the statement's text are taken, which never hold any.
    init(_ error: any Error) {
        if let error = error as? SQLError {
            self = error
            return
        }
        if error is CancellationError {
            self.init(.cancelled, "nobody waits for the answer any more")
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.other, "\(type(of: error))")
            return
        }
        self.init(Kind(error), error.message ?? "SQLite result \(error.extendedResultCode.rawValue)", statement: error.sql)
    }
}

extension SQLError.Kind {
    fileprivate init(_ error: DatabaseError) {
        self =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .uniqueViolation
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKeyViolation
            case .SQLITE_CONSTRAINT_NOTNULL: .notNullViolation
            default:
                switch error.resultCode {
                case .SQLITE_CONSTRAINT: .checkViolation
                case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
                case .SQLITE_INTERRUPT, .SQLITE_ABORT: .cancelled
                case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
                case .SQLITE_NOTADB, .SQLITE_CORRUPT: .corrupt
                case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_PROTOCOL: .io
                default: .other
                }
            }
    }
}
