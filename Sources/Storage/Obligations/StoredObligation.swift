public import Casework
public import Foundation
public import Funding

/// An obligation of a case as it is kept.
public struct StoredObligation: Sendable, Hashable, Identifiable {
    public typealias ID = Int64

    public let id: ID
    public let caseID: CaseFile.ID
    public let entry: ObligationBook.Entry
    public let createdAt: Date
    public let changedAt: Date
    /// How many times it has been changed.
    public let changes: Int
}

/// An obligation as lists of several cases show it.
public struct ObligationOutline: Sendable, Hashable, Identifiable {
    public let obligation: StoredObligation
    public let reference: String
    public let title: String
    /// The number of the case's staff account.
    public let owner: Int?

    public var id: StoredObligation.ID { obligation.id }
}

/// Which obligations a list shows.
public struct ObligationFilter: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        /// By day, the first first; those that are late among them.
        case open
        case late
        /// The latest first.
        case fulfilled
    }

    public var state: State
    /// Of cases that this staff account has; `nil` for everybody's.
    public var owner: Int?
    public var kind: Obligation.Kind?
    /// Due on this day or before.
    public var through: Day?

    public init(state: State = .open, owner: Int? = nil, kind: Obligation.Kind? = nil, through: Day? = nil) {
        self.state = state
        self.owner = owner
        self.kind = kind
        self.through = through
    }
}
