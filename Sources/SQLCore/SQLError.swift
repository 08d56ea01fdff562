/// What a database refused or could not do. No text of it ever holds a bound value: a log may keep it.
public struct SQLError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case uniqueViolation, foreignKeyViolation, checkViolation, notNullViolation
        /// Locked by another, or a conflict between transactions: the same work may succeed if done again.
        case busy
        /// A statement took longer than the configuration allows.
        case timedOut
        /// Broken off, because nobody waits for the answer any more. Outside the transaction this is a `CancellationError`.
        case cancelled
        /// The file or server cannot be opened.
        case cannotOpen
        /// The file is not a database, or is damaged.
        case corrupt
        /// Reading or writing failed: disk full, read-only, connection lost.
        case io
        /// The database was written by a newer Utblick.
        case newerSchema
        /// The database holds a part of another one that is being copied to it.
        case unfinishedCopy
        /// A column is missing, or holds something else than the program expects.
        case unexpectedValue
        case other
    }

    public let kind: Kind
    /// In words, without values.
    public let message: String
    /// The statement with placeholders; `nil` where the fault lies outside any.
    public let statement: String?

    /// A driver hands over its database's `message` only where that is known to be free of values.
    public init(_ kind: Kind, _ message: String, statement: String? = nil) {
        self.kind = kind
        self.message = message
        self.statement = statement
    }

    public var description: String {
        "\(kind.rawValue): \(message)" + (statement.map { " [\($0)]" } ?? "")
    }
}
