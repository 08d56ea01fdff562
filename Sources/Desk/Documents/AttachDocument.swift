public import Casework
import SQLCore
public import Storage

/// Attaches a received file to a case.
public struct AttachDocument: Sendable {
    public enum Outcome: Sendable, Hashable {
        case attached
        case refused(Problem)
        case missing
    }

    /// What is wrong with a file or its form.
    public enum Problem: Sendable, Hashable {
        case received(ReceiveDocument.Refusal)
        case unnamed
        /// Its name holds a personal identity number.
        case identityNumber
        case unknownStep
        /// A document to replace that is not there, or has been replaced already.
        case unknownDocument
        /// The case has been disposed of.
        case disposed
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter formKey: what came with the form: the same form sent twice attaches one document.
    public func attach(
        _ received: ReceiveDocument, named name: DocumentName, as role: DocumentRole, step: Int?, replacing replaced: Int?,
        to id: CaseFile.ID, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        guard !name.text.isEmpty else { return .refused(.unnamed) }
        guard !PersonalIdentityNumber.isIn(name.text) else { return .refused(.identityNumber) }
        let draft: CaseDocumentDraft
        do {
            draft = try await received.draft(named: name, as: role, step: step, replacing: replaced)
        } catch let refusal as ReceiveDocument.Refusal {
            return .refused(.received(refusal))
        }
        guard let file = try await received.settled() else { return .refused(.received(.kind(.empty))) }
        // A transaction that fails, or a program that dies, leaves the note and perhaps a file that nobody knows of: both are tidied up.
        let content = try desk.surroundings.documents.announce(draft.digest, of: desk.id)
        let outcome = try await write(draft, file, to: id, by: member, formKey: formKey)
        content.settle()
        return outcome
    }

    private func write(
        _ draft: CaseDocumentDraft, _ file: UnfinishedDocument, to id: CaseFile.ID, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection),
                let known = try CaseStore.file(id, desk: desk.id, on: connection)
            else { return .missing }
            if try CaseDocumentStore.isAttached(formKey: formKey, desk: desk.id, on: connection) { return .attached }
            if let problem = try Self.problem(of: draft, in: known, desk: desk.id, on: connection) { return .refused(problem) }
            // Whoever writes in the log holds its end until the transaction does: nobody disposes of the same content meanwhile.
            let details = ["digest": draft.digest, "size": String(draft.size), "kind": draft.kind.rawValue, "role": draft.role.rawValue]
            try desk.log("document.attach", id, by: member, details, at: now, on: connection)
            try desk.surroundings.documents.keep(file, digest: draft.digest, of: desk.id)
            _ = try CaseDocumentStore.attach(
                draft, to: id, desk: desk.id, formKey: formKey, by: member.actor, at: now, on: connection)
            try desk.reindex(id, on: connection)
            return .attached
        }
    }

    private static func problem(
        of draft: CaseDocumentDraft, in file: CaseFile, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Problem? {
        if file.stage == .disposed { return .disposed }
        if let step = draft.step {
            let steps = try CaseStepStore.steps(of: file.id, desk: desk, on: connection)
            guard steps.standing.contains(where: { $0.number == step }) else { return .unknownStep }
        }
        if let replaced = draft.replaces {
            let documents = try CaseDocumentStore.documents(of: file.id, desk: desk, on: connection)
            guard documents.current.contains(where: { $0.number == replaced }) else { return .unknownDocument }
        }
        return nil
    }
}
