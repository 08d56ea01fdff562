import Casework
import Desk
import Pages
import Storage

extension ObligationRow {
    init(_ outline: ObligationOutline, _ names: StaffNames) {
        self.init(
            outline.obligation, reference: outline.reference, title: outline.title, owner: names[outline.owner], names)
    }

    /// One on the page of its own case.
    init(_ obligation: StoredObligation, of file: CaseFile, _ names: StaffNames) {
        self.init(obligation, reference: file.reference, title: file.content.title, owner: names[file.owner], names)
    }

    private init(_ stored: StoredObligation, reference: String, title: String, owner: String?, _ names: StaffNames) {
        self.init(
            id: stored.id, caseID: stored.caseID, reference: reference, caseTitle: title, owner: owner, obligation: stored.entry.obligation,
            fulfilment: stored.entry.fulfilment, fulfilledBy: stored.entry.fulfilment.map { names.name(ofActor: $0.actor) },
            created: stored.createdAt, changed: stored.changedAt, changes: stored.changes)
    }
}
