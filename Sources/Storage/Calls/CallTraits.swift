import Foundation
import Funding

/// What filters look at in a call, whatever the moment. A class, since a list hands over every call's: a value of so many parts is copied part by part.
final class CallTraits: Sendable {
    let id: Call.ID
    /// The desk that it belongs to; `nil` for what all share.
    let owner: String?
    let programme: Programme.ID?
    let opens: Day?
    /// Every deadline, past ones too.
    let deadlines: [Deadline]
    /// The instants by which an application can be handed in, past ones too, the earliest first.
    let entries: [Date]
    let isWithdrawn: Bool
    let themes: Set<Theme>
    let audience: Set<ApplicantKind>
    let municipalRole: Call.MunicipalRole?
    let grant: Call.GrantRange?
    let titles: FoldedTitles

    init(
        id: Call.ID, programme: Programme.ID?, opens: Day?, deadlines: [Deadline], withdrawnAt: Date?, themes: Set<Theme>,
        audience: Set<ApplicantKind>, municipalRole: Call.MunicipalRole?, grant: Call.GrantRange?, titles: FoldedTitles
    ) {
        self.id = id
        owner = id.desk
        self.programme = programme
        self.opens = opens
        self.deadlines = deadlines
        entries = deadlines.entries.map(\.instant).sorted()
        isWithdrawn = deadlines.isWithdrawal(at: withdrawnAt)
        self.themes = themes
        self.audience = audience
        self.municipalRole = municipalRole
        self.grant = grant
        self.titles = titles
    }

    func state(at moment: FilterMoment) -> Call.State {
        Call.State(opens: opens, lastEntry: entries.last, isWithdrawn: isWithdrawn, at: moment.instant, on: moment.today)
    }

    /// The instant of the next deadline that can still be met.
    func nextEntry(after moment: Date) -> Date? {
        entries.first { $0 > moment }
    }
}

/// A moment with its day in Brussels, which is worked out once and not for every call.
struct FilterMoment: Sendable, Hashable {
    let instant: Date
    let today: Day

    init(_ instant: Date) {
        self.instant = instant
        today = Day(of: instant, in: .brussels)
    }

    /// The instant at which a span of days from now is over: the end of its last day.
    func end(ofDays days: Int) -> Date {
        today.adding(days: CallFilter.reach(days) + 1).instant(hour: 0, in: .brussels)
    }
}
