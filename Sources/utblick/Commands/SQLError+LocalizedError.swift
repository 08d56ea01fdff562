public import Foundation
public import SQLCore

/// What a command says when a fault of the database has ended it; in brackets what a log would hold.
extension SQLError: LocalizedError {
    public var errorDescription: String? {
        let told =
            switch kind {
            case .busy: "Another program is at work in the database and holds what is wanted. Try again in a while."
            case .timedOut: "The database took longer than it may."
            case .cannotOpen: "The database cannot be opened."
            case .corrupt: "The file is not a database, or it is damaged."
            case .io: "The database cannot be read or written: is the disk full, or the connection lost?"
            case .newerSchema, .unfinishedCopy: "This database cannot be used."
            case .cancelled, .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .unexpectedValue, .other:
                "The database refused."
            }
        return "\(told) (\(description))"
    }
}
