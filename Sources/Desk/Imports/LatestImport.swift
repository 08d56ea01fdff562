public import Foundation
public import Storage

/// When a source was last fetched, for readers who want to know how fresh the answers are.
public struct LatestImport: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The end of the last run over a source that went well; `nil` before the first.
    public func finished(source: String) async throws -> Date? {
        try await desk.store.readAllowingDelay { try ImportRunStore.latestGood(source: source, on: $0)?.finishedAt }
    }

    /// The last run over a source that has ended, however it ended.
    public func run(of source: String) async throws -> ImportRun? {
        try await desk.store.read { try ImportRunStore.latestEnded(source: source, on: $0) }
    }
}
