public import Foundation

/// One run of an importer over one source.
public struct ImportRun: Sendable, Hashable, Identifiable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case succeeded
        /// Some records failed; the rest were stored.
        case partly
        /// So much was missing that the data at hand was kept.
        case heldBack
        case failed
    }

    /// A remark on one record, or on the run where `record` is `nil`.
    public struct Diagnostic: Sendable, Hashable {
        /// The record's own identifier at the source.
        public let record: String?
        public let message: String

        public init(record: String?, message: String) {
            self.record = record
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
