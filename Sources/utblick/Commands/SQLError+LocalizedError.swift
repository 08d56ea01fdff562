public import Foundation
public import SQLCore

/// What a command says when a fault of the database has ended it; in brackets the kind and what the database itself said.
extension SQLError: LocalizedError {
    public var errorDescription: String? { "\(told) (\(kind.rawValue): \(message))" }

    private var told: String {
        switch kind {
        case .busy: "Another program is at work in the database and holds what is wanted. Try again in a while."
        case .timedOut: "The database took longer than it may."
        case .cancelled: "The work was broken off."
        case .cannotOpen: "The database cannot be opened."
        case .corrupt: "The file is not a database, or it is damaged."
        case .io: "The database cannot be read or written: is the disk full, or the connection lost?"
        case .newerSchema, .unfinishedCopy: "This database cannot be used."
        case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .unexpectedValue, .other:
            "The database refused."
        }
    }
}
