import Casework
import Storage

/// Lets somebody say whether they are told by e-mail of cases that they are given.
public struct ChooseLetters: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func set(_ isTold: Bool, for open: OpenSession) async throws {
        let (id, now) = (desk.id, desk.surroundings.now())
        try await desk.store.write { connection in
            guard try StaffStore.set(isToldOfCases: isTold, open.member.number, desk: id, on: connection) else { return }
            let record = AuditRecord(
                actor: open.member.actor, action: "account.changed", subject: open.member.actor,
                details: ["what": isTold ? "letters on" : "letters off"])
            try AuditStore.append(record, desk: id, at: now, on: connection)
        }
    }
}
