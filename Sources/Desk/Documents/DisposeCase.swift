public import Casework
import Catalogue
import Foundation
public import Funding
import SQLCore
public import Storage

/// Disposes of what an archived case holds, once it need not be kept any more and two people have agreed.
public struct DisposeCase: Sendable {
    public enum Outcome: Sendable, Hashable {
        /// One has agreed; another must.
        case agreed
        case withdrawn
        case disposed
        case refused(Refusal)
        case missing
    }

    public enum Refusal: Sendable, Hashable {
        /// It is not in the archive, or is a part of another case.
        case notArchived
        /// It must be kept to the end of this day; `nil` where no rule says how long.
        case mustBeKept(Day?)
        /// The same person cannot be both.
        case sameAgain
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Agrees: the first time it is kept, the second time by another the case is disposed of.
    public func agree(to id: CaseFile.ID, by member: StaffMember) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        let outcome: Outcome = try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection),
                let file = try CaseStore.file(id, desk: desk.id, on: connection)
            else { return .missing }
            // The second form sent twice.
            if file.stage == .disposed { return .disposed }
            guard file.stage == .archived, file.mergedInto == nil else { return .refused(.notArchived) }
            let reason: Retention.Reason
            switch try desk.lastReason(toKeep: file, at: now, on: connection) {
            case .success(let passed): reason = passed
            case .failure(let kept): return .refused(.mustBeKept(kept.through))
            }
            guard let first = try CaseDisposalStore.disposal(of: id, desk: desk.id, on: connection) else {
                try desk.log("disposal.agree", id, by: member, at: now, on: connection)
                try CaseDisposalStore.agree(to: id, desk: desk.id, by: member.actor, at: now, on: connection)
                return .agreed
            }
            guard first.firstActor != member.actor else { return .refused(.sameAgain) }
            try desk.dispose(of: file, reason: reason, first: first, second: member, at: now, on: connection)
            return .disposed
        }
        if outcome == .disposed { _ = try await TidyDocuments(desk).finishDisposals() }
        return outcome
    }

    /// Takes an agreement back, one's own or another's: whoever doubts may stop it.
    public func withdraw(from id: CaseFile.ID, by member: StaffMember) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection) else { return .missing }
            if try CaseDisposalStore.withdraw(from: id, desk: desk.id, on: connection) {
                try desk.log("disposal.withdraw", id, by: member, at: now, on: connection)
            }
            return .withdrawn
        }
    }
}

/// A case, or a part of it, must still be kept.
private struct MustBeKept: Error {
    /// `nil` where no rule says how long.
    let through: Day?
}

extension Desk {
    /// Which rule was the last to pass, of a case and of those that were made parts of it, which go with it.
    fileprivate func lastReason(
        toKeep file: CaseFile, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Result<Retention.Reason, MustBeKept> {
        var last: Retention.Reason?
        for id in [file.id] + (try CaseStore.parts(of: file.id, desk: id, on: connection).map(\.id)) {
            guard let part = try CaseStore.file(id, desk: self.id, on: connection) else { continue }
            let steps = try CaseStepStore.steps(of: id, desk: self.id, on: connection)
            let thread = CaseThread(steps, decidedBy: catalogue.municipality.decidingBodies)
            let retention = try retention(of: part, thread: thread, at: now, on: connection)
            // A question that was asked twice has no end of its own: it is kept as long as the case that it became a part of.
            if id != file.id, retention.end == nil, !thread.steps.contains(where: { $0.kind == .approval }) { continue }
            guard retention.hasPassed(on: Day(of: now, in: .stockholm)), let reason = retention.reasons.first else {
                return .failure(MustBeKept(through: retention.lastDay))
            }
            if last.map({ $0.lastDay < reason.lastDay }) ?? true { last = reason }
        }
        return last.map { .success($0) } ?? .failure(MustBeKept(through: nil))
    }

    /// Takes the texts out of a case and its parts; their files follow once this is certain.
    fileprivate func dispose(
        of file: CaseFile, reason: Retention.Reason, first: CaseDisposal, second: StaffMember, at now: Date,
        on connection: any SQLConnection
    ) throws {
        let ids = [file.id] + (try CaseStore.parts(of: file.id, desk: id, on: connection).map(\.id))
        let members = try StaffStore.members(desk: id, on: connection)
        let agreements = [
            DisposalRecord.Agreement(
                actor: first.firstActor, name: members.first { $0.actor == first.firstActor }?.name ?? first.firstActor, at: first.firstAt),
            DisposalRecord.Agreement(actor: second.actor, name: second.name, at: now),
        ]
        let record = try record(of: ids, file, reason: reason, agreements: agreements, on: connection)
        let digests = record.documents.map(\.digest).joined(separator: " ")
        try log("disposal.complete", file.id, by: second, ["first": first.firstActor, "digests": digests], at: now, on: connection)
        try CaseDisposalStore.complete(file.id, desk: id, by: second.actor, record: record, at: now, on: connection)
        try CaseStepStore.record(
            CaseStep(.disposal, on: Day(of: now, in: .stockholm)), in: file.id, desk: id, leadingTo: .disposed,
            formKey: surroundings.makeSecret(), by: second.actor, at: now, on: connection)
        try followObligations(of: file.id, by: second, at: now, on: connection)
        for part in ids {
            try CaseDisposalStore.empty(part, desk: id, at: now, on: connection)
            try reindex(part, on: connection)
        }
    }

    private func record(
        of ids: [CaseFile.ID], _ file: CaseFile, reason: Retention.Reason, agreements: [DisposalRecord.Agreement],
        on connection: any SQLConnection
    ) throws(SQLError) -> DisposalRecord {
        var (references, diaryNumbers): ([String], [String]) = ([], [])
        var (steps, answers) = (0, 0)
        var documents: [DisposalRecord.Document] = []
        for part in ids {
            guard let file = try CaseStore.file(part, desk: id, on: connection) else { continue }
            references.append(file.reference)
            let stored = try CaseStepStore.steps(of: part, desk: id, on: connection)
            for number in [file.content.diaryNumber] + stored.map(\.step.diaryNumber) {
                if let number, !diaryNumbers.contains(number) { diaryNumbers.append(number) }
            }
            steps += stored.count
            answers += try CaseAnswerStore.answers(in: part, desk: id, on: connection).count
            documents += try CaseDocumentStore.documents(of: part, desk: id, on: connection).map {
                DisposalRecord.Document(
                    reference: file.reference, number: $0.number, kind: $0.kind, role: $0.role, size: $0.size, digest: $0.digest,
                    addedAt: $0.addedAt)
            }
        }
        return DisposalRecord(
            references: references, diaryNumbers: diaryNumbers, openedAt: file.openedAt, keptThrough: reason.lastDay,
            rule: reason.rule.id.rawValue, agreements: agreements, steps: steps, answers: answers, documents: documents)
    }
}
