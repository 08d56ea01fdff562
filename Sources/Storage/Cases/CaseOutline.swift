public import Casework
public import Foundation
public import Funding

/// A case as lists show it.
public struct CaseOutline: Sendable, Hashable, Identifiable {
    public let id: CaseFile.ID
    public let reference: String
    public let title: String
    public let diaryNumber: String?
    /// The number of a staff account.
    public let owner: Int?
    public let stage: CaseStage
    public let programme: Programme.ID?
    public let call: Call.ID?
    public let deadline: Day?
    public let goals: [Identifier<Strategy.Goal>]
    public let organisation: String?
    public let openedAt: Date
    public let changedAt: Date
}

/// Which cases a list shows.
public struct CaseFilter: Sendable, Hashable {
    /// Whose they are.
    public enum Owner: Sendable, Hashable {
        case nobody
        case staff(Int)
    }

    /// What somebody searches for: of each word, the forms that it is found by. All must be there in one of them, and the last may go on.
    public var words: [[String]]
    /// Empty for all.
    public var stages: Set<CaseStage>
    public var owner: Owner?
    /// Those whose applications must be in from today to this day.
    public var deadlineThrough: Day?

    public init(
        words: [[String]] = [], stages: Set<CaseStage> = [], owner: Owner? = nil, deadlineThrough: Day? = nil
    ) {
        self.words = words
        self.stages = stages
        self.owner = owner
        self.deadlineThrough = deadlineThrough
    }
}

/// Where the next page of a list begins: after the case that was changed then.
public struct CasePlace: Sendable, Hashable {
    public let changedAt: Date
    public let id: CaseFile.ID

    public init(changedAt: Date, id: CaseFile.ID) {
        self.changedAt = changedAt
        self.id = id
    }
}
