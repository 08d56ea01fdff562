public import Foundation
import Storage

/// When a source was last fetched, for readers who want to know how fresh the answers are.
public struct LatestImport: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The end of the last run over a source; `nil` before the first.
    public func finished(source: String) async throws -> Date? {
        try await desk.store.read { try ImportRunStore.latest(source: source, on: $0)?.finishedAt }
    }
}
