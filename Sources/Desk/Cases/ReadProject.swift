public import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
public import Storage

/// The project that a case has become, for whoever may read the case. The log is told.
public struct ReadProject: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public struct Reading: Sendable {
        public let file: CaseFile
        /// Where the case stands by its steps.
        public let thread: CaseThread
        public let project: StoredProject
        /// Whether the case has been granted, and is a project.
        public let isGranted: Bool
        /// By day.
        public let obligations: [StoredObligation]
        /// What the grant is held to, by the decision, the programme and our defaults.
        public let terms: GrantTerms
        /// Everybody whose name it may need.
        public let members: [StaffMember]
    }

    /// `nil` where the desk has no such case.
    public func reading(of id: CaseFile.ID, by member: StaffMember) async throws -> Reading? {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let file = try CaseStore.file(id, desk: desk.id, on: connection) else { return nil }
            try desk.log("project.read", id, by: member, at: now, on: connection)
            let steps = try CaseStepStore.steps(of: id, desk: desk.id, on: connection)
            let project = try CaseProjectStore.project(of: id, desk: desk.id, on: connection)
            let thread = CaseThread(steps, decidedBy: desk.catalogue.municipality.decidingBodies)
            return Reading(
                file: file, thread: thread, project: project,
                isGranted: ObligationPlan.Ground(project.facts.days, thread: thread).approved != nil,
                obligations: try ObligationStore.obligations(of: id, desk: desk.id, on: connection),
                terms: desk.terms(of: file, project.facts, thread: thread, on: Day(of: now, in: .stockholm)),
                members: try StaffStore.members(desk: desk.id, on: connection))
        }
    }
}

extension Desk {
    /// What a case's grant is held to: by the rules of the day of the approval.
    func terms(of file: CaseFile, _ facts: GrantedProject, thread: CaseThread, on today: Day) -> GrantTerms {
        let approved = ObligationPlan.Ground(facts.days, thread: thread).approved ?? today
        return GrantTerms(of: file.content.programme.flatMap(catalogue.programme), on: approved, decision: facts.terms)
    }

    /// What says how long a case is kept.
    func retentionGround(of file: CaseFile, terms: GrantTerms) -> Retention.Ground {
        Retention.Ground(
            programme: file.content.programme, term: terms.retentionYears, rules: catalogue.municipality.retention)
    }

    /// How long a case is kept.
    func retention(of file: CaseFile, thread: CaseThread, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Retention {
        let facts = try CaseProjectStore.project(of: file.id, desk: id, on: connection).facts
        let terms = terms(of: file, facts, thread: thread, on: Day(of: now, in: .stockholm))
        return Retention(of: thread, retentionGround(of: file, terms: terms))
    }
}
