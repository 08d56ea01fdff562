public import Foundation
public import Funding

/// A call as one row of a list.
public struct CallSummary: Sendable, Hashable, Identifiable {
    public let id: Call.ID
    /// In plain words where an editor has written them, otherwise the official title.
    public let title: Localized
    /// Whether the title is the official one, in English whatever the page's language.
    public let titleIsOfficial: Bool
    public let identifier: String
    public let programme: Programme.ID?
    public let programmeName: Localized?
    public let state: Call.State
    public let opens: Day?
    public let nextDeadline: Deadline?
    /// Deadlines in all.
    public let deadlineCount: Int
    public let budget: Call.Budget?
    public let grant: Call.GrantRange?
    public let audience: [ApplicantKind]
    public let themes: [Theme]

    public init(call: Call, programme: Programme?, at moment: Date) {
        id = call.id
        title = call.plainTitle ?? Localized(same: call.title)
        titleIsOfficial = call.plainTitle == nil
        identifier = call.identifier
        self.programme = call.programme
        programmeName = programme?.shortName
        state = call.state(at: moment)
        opens = call.opens
        nextDeadline = call.nextDeadline(after: moment)
        deadlineCount = call.deadlines.count
        budget = call.budget
        grant = call.grant
        audience = call.audience
        themes = call.themes
    }
}
