public import Casework
public import Foundation
import Funding

/// An obligation as pages show it.
public struct ObligationRow: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let caseID: Int64
    public let reference: String
    public let caseTitle: String
    /// `nil` where nobody has the case.
    public let owner: String?
    public let obligation: Obligation
    public let fulfilment: ObligationFulfilment?
    /// The name of whoever said that it is done.
    public let fulfilledBy: String?
    public let created: Date
    public let changed: Date
    /// How many times it has been changed.
    public let changes: Int

    public init(
        id: Int64, caseID: Int64, reference: String, caseTitle: String, owner: String?, obligation: Obligation,
        fulfilment: ObligationFulfilment? = nil, fulfilledBy: String? = nil, created: Date, changed: Date, changes: Int = 0
    ) {
        self.id = id
        self.caseID = caseID
        self.reference = reference
        self.caseTitle = caseTitle
        self.owner = owner
        self.obligation = obligation
        self.fulfilment = fulfilment
        self.fulfilledBy = fulfilledBy
        self.created = created
        self.changed = changed
        self.changes = changes
    }

    func isLate(on today: Day) -> Bool { fulfilment == nil && obligation.key.kind != .keepDocuments && obligation.due < today }
}
