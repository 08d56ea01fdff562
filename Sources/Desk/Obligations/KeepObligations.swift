public import Casework
import Catalogue
import Foundation
public import Funding
import SQLCore
public import Storage

/// What people do to obligations by hand: add one, mark one as done, open one again.
public struct KeepObligations: Sendable {
    public enum Outcome: Sendable, Hashable {
        case done
        case wrong([CaseProblem])
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Adds one of somebody's own to a case.
    /// - Parameter formKey: what came with the form: the same form sent twice adds one.
    public func add(
        _ text: String, due: Day, to id: CaseFile.ID, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let problems = (text.isEmpty ? [.empty(.text)] : []) + CaseProblem.of(text, in: .text, limit: 1_000)
        guard problems.isEmpty else { return .wrong(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection), try desk.takesTexts(id, on: connection) else {
                return .missing
            }
            let isNew = try ObligationStore.add(
                text, due: due, on: Day(of: now, in: .stockholm), to: id, desk: desk.id, formKey: formKey, at: now, on: connection)
            if isNew { try desk.log("obligation.add", id, by: member, ["due": due.iso], at: now, on: connection) }
            return .done
        }
    }

    /// Marks one as done today. One that is done already stays as it was.
    public func fulfil(_ id: StoredObligation.ID, note: String, by member: StaffMember) async throws -> Outcome {
        let problems = CaseProblem.of(note, in: .note, limit: 1_000)
        guard problems.isEmpty else { return .wrong(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        let fulfilment = ObligationFulfilment(on: Day(of: now, in: .stockholm), by: member.actor, note: note)
        return try await desk.store.write { connection in
            guard let obligation = try ObligationStore.obligation(id, desk: desk.id, on: connection),
                try CaseStepStore.hold(obligation.caseID, desk: desk.id, on: connection),
                try desk.takesTexts(obligation.caseID, on: connection)
            else { return .missing }
            if try ObligationStore.fulfil(id, desk: desk.id, fulfilment, at: now, on: connection) {
                let details = ["obligation": String(id), "kind": obligation.entry.obligation.key.kind.rawValue]
                try desk.log("obligation.fulfil", obligation.caseID, by: member, details, at: now, on: connection)
            }
            return .done
        }
    }

    /// Opens one again that somebody has marked by hand; it then follows the case's dates and steps as before.
    public func reopen(_ id: StoredObligation.ID, by member: StaffMember) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let obligation = try ObligationStore.obligation(id, desk: desk.id, on: connection),
                try CaseStepStore.hold(obligation.caseID, desk: desk.id, on: connection)
            else { return .missing }
            if try ObligationStore.reopen(id, desk: desk.id, at: now, on: connection) {
                try desk.log("obligation.reopen", obligation.caseID, by: member, ["obligation": String(id)], at: now, on: connection)
                try desk.followObligations(of: obligation.caseID, by: member, at: now, on: connection)
            }
            return .done
        }
    }

    /// One of the desk's; `nil` where there is none.
    public func obligation(_ id: StoredObligation.ID) async throws -> StoredObligation? {
        let desk = desk.id
        return try await self.desk.store.read { try ObligationStore.obligation(id, desk: desk, on: $0) }
    }
}

extension Desk {
    /// Whether a case is there and has not been disposed of: nothing is put into one that has.
    fileprivate func takesTexts(_ id: CaseFile.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try CaseStore.file(id, desk: self.id, on: connection).map { $0.stage != .disposed } ?? false
    }
}
