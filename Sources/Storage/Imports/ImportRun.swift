public import Foundation

/// One run of an importer over one source.
public struct ImportRun: Sendable, Hashable, Identifiable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case succeeded
        /// Some records failed, or the source did not give all; the rest were stored.
        case partly
        /// So much was missing that the data at hand was kept.
        case heldBack
        case failed
        /// Broken off before its end: the program was stopped, or died.
        case cancelled
    }

    /// A remark on one record, or on the run where `record` is `nil`.
    public struct Diagnostic: Sendable, Hashable {
        /// The record's own identifier at the source.
        public let record: String?
        /// `nil` for remarks of times before it was noted.
        public let severity: Severity?
        public let message: String

        /// How grave a remark is.
        public enum Severity: String, Sendable, Hashable, CaseIterable {
            case information
            /// The record was kept, but part of it is in doubt.
            case warning
            /// The record was not taken in.
            case error
        }

        public init(record: String?, severity: Severity? = nil, message: String) {
            self.record = record
            self.severity = severity
            self.message = message
        }
    }

    public let id: Int64
    /// The importer's name of the source.
    public let source: String
    public let startedAt: Date
    /// `nil` while it runs, or when the program stopped under way.
    public let finishedAt: Date?
    public let outcome: Outcome?
    public let counts: ImportCounts
    public let message: String?
}
