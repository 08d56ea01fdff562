public import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
public import Storage

/// Changes what a case says, who has it, and what it is a part of.
public struct ChangeCase: Sendable {
    public enum Outcome: Sendable, Hashable {
        case changed
        case refused([CaseProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(CaseFile)
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter version: the one that the changer has seen.
    public func change(
        _ id: CaseFile.ID, from version: Int, to content: CaseContent, by member: StaffMember
    ) async throws -> Outcome {
        let problems = content.problems(in: desk)
        guard problems.isEmpty else { return .refused(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let before = try CaseStore.file(id, desk: desk.id, on: connection), before.stage != .disposed else { return .missing }
            // The same form sent twice, or nothing changed.
            if before.content == content { return .changed }
            guard try CaseStore.change(id, of: desk.id, from: version, to: content, at: now, on: connection) else {
                return .overtaken(before)
            }
            let names = before.content.differences(from: content)
            try desk.log("case.change", id, by: member, ["fields": names.joined(separator: " ")], at: now, on: connection)
            if before.content.programme != content.programme {
                try desk.followObligations(of: id, by: member, at: now, on: connection)
            }
            try desk.reindex(id, on: connection)
            return .changed
        }
    }

    /// Gives a case to somebody, or to nobody.
    /// - Parameter note: what the next one should know; kept as a step.
    public func assign(
        _ id: CaseFile.ID, to owner: Int?, note: String, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        let problems = CaseProblem.of(note, in: .note, limit: 10_000)
        guard problems.isEmpty else { return .refused(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        let bodies = desk.catalogue.municipality.decidingBodies
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection),
                let file = try CaseStore.file(id, desk: desk.id, on: connection), file.stage != .disposed
            else { return .missing }
            if let owner {
                let active = try StaffStore.activeMembers(desk: desk.id, on: connection)
                guard active.contains(where: { $0.number == owner }) else { return .refused([.unknown(.note)]) }
            }
            if try CaseStepStore.isRecorded(formKey: formKey, desk: desk.id, on: connection) { return .changed }
            let isHandedOver = file.owner != owner
            if isHandedOver {
                try CaseStore.assign(id, of: desk.id, to: owner, at: now, on: connection)
                let details = ["from": file.owner.map { String($0) } ?? "", "to": owner.map { String($0) } ?? ""]
                try desk.log("case.assign", id, by: member, details, at: now, on: connection)
            }
            if !note.isBlank {
                let thread = CaseThread(try CaseStepStore.steps(of: id, desk: desk.id, on: connection), decidedBy: bodies)
                try CaseStepStore.record(
                    CaseStep(.note, on: Day(of: now, in: .stockholm), text: note), in: id, desk: desk.id, leadingTo: thread.stage,
                    formKey: formKey, by: member.actor, at: now, on: connection)
                try desk.reindex(id, on: connection)
            }
            if isHandedOver, !file.isDemonstration {
                try desk.tell(owner, of: id, hasNote: !note.isBlank, by: member, at: now, on: connection)
            }
            return .changed
        }
    }

    /// Makes a case a part of another; both are kept.
    public func merge(_ id: CaseFile.ID, into other: CaseFile.ID, by member: StaffMember) async throws -> Bool {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            // What has been disposed of takes nothing more, and is not moved.
            let stages = try [id, other].map { try CaseStore.file($0, desk: desk.id, on: connection)?.stage }
            guard !stages.contains(.disposed) else { return false }
            guard try CaseStore.merge(id, into: other, of: desk.id, at: now, on: connection) else { return false }
            // Whoever has agreed to a disposal has agreed to that of other documents.
            for changed in [id, other] { _ = try CaseDisposalStore.withdraw(from: changed, desk: desk.id, on: connection) }
            try desk.log("case.merge", id, by: member, ["into": String(other)], at: now, on: connection)
            return true
        }
    }
}

extension Desk {
    /// Lets the new owner of a case be told by mail, unless they have taken it themselves.
    fileprivate func tell(
        _ owner: Int?, of id: CaseFile.ID, hasNote: Bool, by member: StaffMember, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        guard let owner, owner != member.number else {
            return try AssignmentLetterStore.dropWaiting(of: id, desk: self.id, at: now, on: connection)
        }
        try AssignmentLetterStore.add(
            of: id, to: owner, by: member.number, hasNote: hasNote, desk: self.id, at: now, on: connection)
    }
}

extension CaseContent {
    /// The names of what differs, for the log, which holds no content.
    fileprivate func differences(from other: CaseContent) -> [String] {
        let parts: [(String, Bool)] = [
            ("title", title == other.title), ("summary", summary == other.summary), ("idea", idea == other.idea),
            ("language", language == other.language), ("applicantKind", applicantKind == other.applicantKind),
            ("diaryNumber", diaryNumber == other.diaryNumber), ("programme", programme == other.programme), ("call", call == other.call),
            ("deadline", deadline == other.deadline), ("goals", goals == other.goals), ("organisation", organisation == other.organisation),
            ("contact", contact == other.contact),
        ]
        return parts.filter { !$0.1 }.map(\.0)
    }
}
