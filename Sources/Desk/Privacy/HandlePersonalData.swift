import Casework
import Funding
public import Storage

/// What the desk keeps about a person: shown, and taken away, as the General Data Protection Regulation has it (articles 15 and 17).
public struct HandlePersonalData: Sendable {
    private let desk: Desk
    /// Who does it, as the log has it.
    private let actor: String

    public init(_ desk: Desk, actor: String) {
        self.desk = desk
        self.actor = actor
    }

    /// What there is about whoever has an e-mail address.
    public func findings(email: String) async throws -> PersonalDataFindings {
        let (desk, actor, now) = (desk, actor, desk.surroundings.now())
        return try await desk.store.write { connection in
            let found = try PersonalDataStore.findings(email: email, desk: desk.id, on: connection)
            try AuditStore.append(Self.record("person.read", actor, found), desk: desk.id, at: now, on: connection)
            return found
        }
    }

    /// Takes it away, but for texts that mention the person and accounts of staff.
    /// - Returns: what was found.
    public func erase(email: String) async throws -> PersonalDataFindings {
        let (desk, actor, now) = (desk, actor, desk.surroundings.now())
        return try await desk.store.write { connection in
            let found = try PersonalDataStore.findings(email: email, desk: desk.id, on: connection)
            try PersonalDataStore.erase(found, desk: desk.id, on: connection)
            for file in found.contactOf { try desk.reindex(file.id, on: connection) }
            try AuditStore.append(Self.record("person.erase", actor, found), desk: desk.id, at: now, on: connection)
            return found
        }
    }

    /// Tells what was found by numbers, and never whose it was.
    private static func record(_ action: String, _ actor: String, _ found: PersonalDataFindings) -> AuditRecord {
        AuditRecord(
            actor: actor, action: action, subject: "person",
            details: [
                "inquiries": found.inquiries.map(\.reference).joined(separator: " "),
                "cases": found.contactOf.map { String($0.id) }.joined(separator: " "),
                "watches": found.watches.map { String($0) }.joined(separator: " "),
                "networks": found.networkContactOf.map(\.network.rawValue).joined(separator: " "),
                "partners": found.partnerContactOf.map { String($0.id) }.joined(separator: " "),
            ])
    }
}
