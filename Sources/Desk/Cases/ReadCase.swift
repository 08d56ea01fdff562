public import Casework
import Catalogue
import Funding
public import Storage

/// Everything of one case, for whoever may read it. The log is told.
public struct ReadCase: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public struct Reading: Sendable {
        public let file: CaseFile
        /// As recorded, corrections and what they correct among them.
        public let steps: [StoredStep]
        /// Where the case stands by them.
        public let thread: CaseThread
        public let answers: [CaseAnswer]
        /// The case that this one has become a part of.
        public let whole: CaseOutline?
        /// Cases that have become parts of this one.
        public let parts: [CaseOutline]
        /// The matches of the day that it came; `nil` where it came without an idea.
        public let matches: FrozenMatches?
        /// Everybody whose name it may need.
        public let members: [StaffMember]
        /// Replaced ones among them.
        public let documents: [CaseDocument]
        /// How far it is on its way out; `nil` where nobody has agreed to that.
        public let disposal: CaseDisposal?
        /// How long it is kept.
        public let retention: Retention
        /// Who has read or changed it, the latest first; empty for whoever may not see that.
        public let log: [AuditEntry]
    }

    /// `nil` where the desk has no such case.
    public func reading(of id: CaseFile.ID, by member: StaffMember) async throws -> Reading? {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let file = try CaseStore.file(id, desk: desk.id, on: connection) else { return nil }
            try desk.log("case.read", id, by: member, at: now, on: connection)
            let steps = try CaseStepStore.steps(of: id, desk: desk.id, on: connection)
            let matches = try file.matches ?? file.inquiry.flatMap { try InquiryStore.matches(of: $0, desk: desk.id, on: connection) }
            let log =
                member.may(.readAudit)
                ? try AuditStore.latest(50, desk: desk.id, about: "case:\(id)", on: connection) : []
            let thread = CaseThread(steps, decidedBy: desk.catalogue.municipality.decidingBodies)
            return Reading(
                file: file, steps: steps, thread: thread,
                answers: try CaseAnswerStore.answers(in: id, desk: desk.id, on: connection),
                whole: try file.mergedInto.flatMap { try CaseStore.outline($0, desk: desk.id, on: connection) },
                parts: try CaseStore.parts(of: id, desk: desk.id, on: connection),
                matches: matches.flatMap(FrozenMatches.init(json:)), members: try StaffStore.members(desk: desk.id, on: connection),
                documents: try CaseDocumentStore.documents(of: id, desk: desk.id, on: connection),
                disposal: try CaseDisposalStore.disposal(of: id, desk: desk.id, on: connection),
                retention: try desk.retention(of: file, thread: thread, at: now, on: connection), log: log)
        }
    }
}
