import Foundation
import Funding

/// What filters look at in a call, whatever the moment. A class, since a list hands over every call's: a value of so many parts is copied part by part.
final class CallTraits: Sendable {
    let id: Call.ID
    /// The desk that it belongs to; `nil` for what all share.
    let owner: String?
    let programme: Programme.ID?
    /// Every deadline, past ones too.
    let deadlines: [Deadline]
    /// The instants by which an application can be handed in, past ones too, the earliest first.
    let entries: [Date]
    let glance: CallGlance
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
        self.deadlines = deadlines
        entries = deadlines.entries.map(\.instant).sorted()
        glance = CallGlance(
            opens: opens, lastEntry: entries.last, isWithdrawn: deadlines.isWithdrawal(at: withdrawnAt), hasManyEntries: entries.count > 1,
            isOwn: owner != nil)
        self.themes = themes
        self.audience = audience
        self.municipalRole = municipalRole
        self.grant = grant
        self.titles = titles
    }

    var opens: Day? { glance.opens }

    func state(at moment: FilterMoment) -> Call.State { glance.state(at: moment) }

    /// The instant of the next deadline that can still be met.
    func nextEntry(after moment: Date) -> Date? {
        entries.first { $0 > moment }
    }
}

/// What most lists ask of a call, without a reference in it: those of all calls lie side by side in memory.
struct CallGlance: Sendable {
    let opens: Day?
    /// The last instant by which an application can be handed in; `nil` where the source gives no deadline.
    let lastEntry: Date?
    let isWithdrawn: Bool
    let hasManyEntries: Bool
    /// Whether it is one desk's own.
    let isOwn: Bool

    func state(at moment: FilterMoment) -> Call.State {
        Call.State(opens: opens, lastEntry: lastEntry, isWithdrawn: isWithdrawn, at: moment.instant, on: moment.today)
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
