import Desk
import Foundation
import SQLCore
import Synchronization

/// When the calls were last fetched, for the foot of each page: as the database says, or as it last did where it does not answer, so that pages
/// that need nothing else of it do without.
final class KeptFreshness: Sendable {
    /// The longest that a page waits for its foot.
    private static let patience = Duration.seconds(1)

    private let latest: LatestImport
    private let kept = Mutex<Date?>(nil)

    init(_ desk: Desk) {
        latest = LatestImport(desk)
    }

    /// - Throws: `CancellationError` when nobody waits any more.
    func callsFetched() async throws -> Date? {
        let latest = latest
        do {
            let fetched = try await within(Self.patience) { try await latest.finished(source: ImportPortal.source) }
            kept.withLock { $0 = fetched }
            return fetched
        } catch {
            try Task.checkCancellation()
            return kept.withLock { $0 }
        }
    }
}
