public import Casework
import SQLCore
import Storage

/// The desk's log: whether its chain holds, and what it says.
public struct ReadAudit: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Walks the whole chain.
    /// - Returns: how many entries it has, and the last one's digest, to be kept elsewhere.
    /// - Throws: `AuditCheck.Break` where it does not hold.
    public func check() async throws -> (count: Int, digest: [UInt8]) {
        let id = desk.id
        return try await desk.store.read { connection in
            let count = try AuditStore.check(desk: id, on: connection)
            return (count, try AuditStore.latest(1, desk: id, on: connection).first?.digest ?? AuditEntry.beginning)
        }
    }

    /// The latest entries, the latest first; those about one subject, such as `case:45`, or all.
    public func latest(_ limit: Int, about subject: String? = nil, before: Int? = nil) async throws -> [AuditEntry] {
        let id = desk.id
        return try await desk.store.read { try AuditStore.latest(limit, desk: id, about: subject, before: before, on: $0) }
    }
}
