public import Casework
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

    /// Those whose name has every word of a text in it, by name.
    /// - Returns: at most `limit`.
    public func people(named text: String, limitedTo limit: Int) async throws -> [KnownPerson] {
        let (desk, actor, now) = (desk, actor, desk.surroundings.now())
        return try await desk.store.write { connection in
            let found = try PersonalDataStore.people(named: text, desk: desk.id, limitedTo: limit, on: connection)
            let record = AuditRecord(
                actor: actor, action: "person.search", subject: "person", details: ["found": String(found.count)])
            try AuditStore.append(record, desk: desk.id, at: now, on: connection)
            return found
        }
    }

    /// What there is about whoever has an e-mail address.
    /// - Parameter isTakenOut: whether it leaves the desk as a file.
    public func findings(email: String, isTakenOut: Bool = false) async throws -> PersonalDataFindings {
        let (desk, actor, now) = (desk, actor, desk.surroundings.now())
        return try await desk.store.write { connection in
            let found = try PersonalDataStore.findings(email: email, desk: desk.id, on: connection)
            try AuditStore.append(
                Self.record(isTakenOut ? "person.extract" : "person.read", actor, found), desk: desk.id, at: now, on: connection)
            return found
        }
    }

    /// Takes it away, but for texts that mention the person and accounts of staff.
    /// - Parameter reason: why; `nil` where nobody has said.
    /// - Returns: what was found.
    public func erase(email: String, because reason: ErasureReason? = nil) async throws -> PersonalDataFindings {
        let (desk, actor, now) = (desk, actor, desk.surroundings.now())
        return try await desk.store.write { connection in
            let found = try PersonalDataStore.findings(email: email, desk: desk.id, on: connection)
            try PersonalDataStore.erase(found, desk: desk.id, on: connection)
            for file in found.contactOf { try desk.reindex(file.id, on: connection) }
            try AuditStore.append(Self.record("person.erase", actor, found, because: reason), desk: desk.id, at: now, on: connection)
            return found
        }
    }

    /// Tells what was found by numbers, and never whose it was.
    private static func record(
        _ action: String, _ actor: String, _ found: PersonalDataFindings, because reason: ErasureReason? = nil
    ) -> AuditRecord {
        AuditRecord(
            actor: actor, action: action, subject: "person",
            details: (reason.map { ["reason": $0.rawValue] } ?? [:]).merging([
                "inquiries": found.inquiries.map(\.reference).joined(separator: " "),
                "cases": found.contactOf.map { String($0.id) }.joined(separator: " "),
                "watches": found.watches.map { String($0) }.joined(separator: " "),
                "networks": found.networkContactOf.map(\.network.rawValue).joined(separator: " "),
                "partners": found.partnerContactOf.map { String($0.id) }.joined(separator: " "),
            ]) { $1 })
    }
}
