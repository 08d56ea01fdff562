import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
import Storage

extension Desk {
    /// Brings the obligations of a case that is held up to its dates, its steps and its terms, in the transaction that changes them.
    func followObligations(of id: CaseFile.ID, by member: StaffMember, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        guard let file = try CaseStore.file(id, desk: self.id, on: connection) else { return }
        let stored = try CaseStepStore.steps(of: id, desk: self.id, on: connection)
        let facts = try CaseProjectStore.project(of: id, desk: self.id, on: connection).facts
        let thread = CaseThread(stored, decidedBy: catalogue.municipality.decidingBodies)
        let terms = terms(of: file, facts, thread: thread, on: Day(of: now, in: .stockholm))
        let plan = ObligationPlan(
            ObligationPlan.Ground(facts.days, thread: thread), terms: terms, retention: retentionGround(of: file, terms: terms)
        ).obligations
        let book = ObligationBook(try ObligationStore.obligations(of: id, desk: self.id, on: connection).map(\.entry))
        let steps = stored.standing.map { FulfillingStep($0.step.kind, number: $0.number, on: $0.step.day, by: $0.actor) }
        let changes = book.changes(following: plan, steps: steps)
        guard !changes.isEmpty else { return }
        try ObligationStore.apply(changes, to: id, desk: self.id, at: now, on: connection)
        let details = [
            "added": String(changes.added.count), "changed": String(changes.changed.count), "removed": String(changes.removed.count),
        ]
        try log("obligation.follow", id, by: member, details, at: now, on: connection)
    }
}
