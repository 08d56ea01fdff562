import Funding
import Storage

/// Deletes the inquiries that have been kept as long as they may be, of every desk, also of one that cannot be served.
public struct PurgeInquiries: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        return try await desk.inEveryDesk { try InquiryStore.purge(desk: $0, on: today, on: $1) }
    }
}
