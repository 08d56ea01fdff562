import Funding
import Storage

@testable import Desk

extension StaffDesk {
    /// Stores projects, for every test's desk.
    func add(_ projects: [FundedProject]) async throws {
        let now = desk.surroundings.now()
        _ = try await desk.store.write { try ProjectStore.upsert(projects.map { ($0, "digest") }, at: now, on: $0) }
    }
}
