public import Foundation
public import Funding

/// What a row in a list of calls needs; no texts.
public struct CallSummary: Sendable, Hashable, Identifiable {
    public let id: Call.ID
    public let identifier: String
    public let title: String
    public let plainTitle: Localized?
    public let programme: Identifier<Programme>?
    public let action: Identifier<Action>?
    public let opens: Day?
    public let deadlines: [Deadline]
    public let grant: Call.GrantRange?
    public let budget: Call.Budget?
    public let statedStatus: Call.StatedStatus?
    public let withdrawnAt: Date?

    /// The title to show a reader: the editors' where there is one, else the official.
    public func displayTitle(in language: Language) -> String {
        plainTitle?[language] ?? title
    }

    public func state(at moment: Date) -> Call.State {
        Call.State(opens: opens, deadlines: deadlines, withdrawnAt: withdrawnAt, at: moment)
    }

    /// The first deadline that can still be met.
    public func nextDeadline(after moment: Date) -> Deadline? {
        deadlines.next(after: moment)
    }
}
