import Funding
import Storage

/// Deletes the inquiries that have been kept as long as they may be.
public struct PurgeInquiries: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        let id = desk.id
        return try await desk.store.write { try InquiryStore.purge(desk: id, on: today, on: $0) }
    }
}
