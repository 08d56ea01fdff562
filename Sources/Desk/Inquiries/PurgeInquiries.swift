import Funding
import SQLCore
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

extension Desk {
    /// Does the same in each desk of the installation, a transaction for each.
    /// - Returns: the sum.
    func inEveryDesk(_ body: @escaping @Sendable (MunicipalDesk.ID, any SQLConnection) throws -> Int) async throws -> Int {
        var sum = 0
        for id in try await store.read({ try DeskStore.all(on: $0) }).map(\.id) {
            sum += try await store.entering(id).write { try body(id, $0) }
        }
        return sum
    }
}
