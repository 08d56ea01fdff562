import Foundation
public import Funding

/// A filter made ready to be held against many calls. The moment is the calls' own. A class, since copying its parts for each call costs more than
/// looking at most calls.
public final class PreparedFilter: Sendable {
    private let filter: CallFilter
    /// Words that must all stand in the titles or identifiers.
    private let words: TitleWords
    private let orAmong: Set<Call.ID>
    private let leftOut: Set<Call.ID>
    /// The filter's day in Brussels, from its first instant to the next day's.
    private let day: Range<Date>?
    /// The day that `closingEnd` and `openingEnd` count from.
    private let today: Day
    private let closingEnd: Date?
    private let openingEnd: Day?

    /// The only programmes that it lets through; any, where empty.
    public var programmes: [Programme.ID] { filter.programmes }

    public init(_ filter: CallFilter) {
        self.filter = filter
        words = TitleWords(filter.words)
        orAmong = Set(filter.orAmong)
        leftOut = Set(filter.leftOut)
        day = filter.day.map { $0.instant(hour: 0, in: .brussels)..<$0.adding(days: 1).instant(hour: 0, in: .brussels) }
        let moment = FilterMoment(filter.moment)
        today = moment.today
        closingEnd = filter.closesWithinDays.map(moment.end(ofDays:))
        openingEnd = filter.opensWithinDays.map { moment.today.adding(days: CallFilter.reach($0)) }
    }

    public func admits(_ call: FilteredCall) -> Bool {
        admits(call) { false }
    }

    /// - Parameter isAbout: whether the call is as good as one in whose titles the words stand; asked only where nothing else decides.
    public func admits(_ call: FilteredCall, orIf isAbout: () -> Bool) -> Bool {
        misses(of: call.traits, at: call.moment, upTo: 0, orIf: isAbout).isEmpty
    }

    /// Whether it asks of more than a call's state, programme and owner.
    var asksMore: Bool {
        filter.closesWithinDays != nil || filter.opensWithinDays != nil || day != nil || !filter.themes.isEmpty || !filter.audience.isEmpty
            || !filter.municipalRoles.isEmpty || filter.grantAtLeast != nil || filter.grantAtMost != nil || !words.isEmpty
    }

    /// The conditions that a call does not meet. A list tells by each kind of choice what it would hold without its own.
    struct Misses: OptionSet {
        let rawValue: UInt8

        static let programmes = Misses(rawValue: 1)
        static let states = Misses(rawValue: 2)
        static let themes = Misses(rawValue: 4)
        static let audience = Misses(rawValue: 8)
        static let span = Misses(rawValue: 16)
        /// Any of the others, which no list counts by.
        static let rest = Misses(rawValue: 32)
    }

    /// - Parameter limit: how many may be missed before nobody cares for the rest, which are not looked at then.
    func misses(
        of call: CallTraits, at moment: FilterMoment, upTo limit: Int, orIf isAbout: () -> Bool = { false }
    ) -> Misses {
        guard filter.scope.holds(ownedBy: call.owner), leftOut.isEmpty || !leftOut.contains(call.id) else { return .rest }
        var (misses, number): (Misses, Int) = ([], 0)
        func miss(_ kind: Misses) -> Bool {
            misses.insert(kind)
            number += 1
            return number > limit
        }
        if !filter.states.isEmpty, !filter.states.contains(call.state(at: moment)), miss(.states) { return misses }
        if !filter.programmes.isEmpty, call.programme.map(filter.programmes.contains) != true, miss(.programmes) { return misses }
        if !filter.themes.isEmpty, call.themes.isDisjoint(with: filter.themes), miss(.themes) { return misses }
        if !filter.audience.isEmpty, call.audience.isDisjoint(with: filter.audience), miss(.audience) { return misses }
        if !closesInTime(call, at: moment), miss(.span) { return misses }
        if !filter.municipalRoles.isEmpty, call.municipalRole.map(filter.municipalRoles.contains) != true { return .rest }
        guard opensInTime(call, at: moment), isOnDay(call), reaches(call.grant), beginsBelow(call.grant) else { return .rest }
        guard words.isEmpty || words.stand(in: call.titles) || orAmong.contains(call.id) || isAbout() else { return .rest }
        return misses
    }

    private func closesInTime(_ call: CallTraits, at moment: FilterMoment) -> Bool {
        guard let days = filter.closesWithinDays, let closingEnd else { return true }
        let end = moment.today == today ? closingEnd : moment.end(ofDays: days)
        return call.nextEntry(after: moment.instant).map { $0 < end } ?? false
    }

    private func opensInTime(_ call: CallTraits, at moment: FilterMoment) -> Bool {
        guard let days = filter.opensWithinDays, let openingEnd else { return true }
        guard let opens = call.opens, opens > moment.today else { return false }
        return opens <= (moment.today == today ? openingEnd : moment.today.adding(days: CallFilter.reach(days)))
    }

    private func isOnDay(_ call: CallTraits) -> Bool {
        guard let day else { return true }
        return call.opens == filter.day || call.deadlines.contains { day.contains($0.instant) }
    }

    private func reaches(_ grant: Call.GrantRange?) -> Bool {
        guard let least = filter.grantAtLeast else { return true }
        if let maximum = grant?.maximum { return maximum.currency == least.currency && maximum.minorUnits >= least.minorUnits }
        return grant?.minimum?.currency == least.currency
    }

    private func beginsBelow(_ grant: Call.GrantRange?) -> Bool {
        guard let most = filter.grantAtMost else { return true }
        if let minimum = grant?.minimum { return minimum.currency == most.currency && minimum.minorUnits <= most.minorUnits }
        return grant?.maximum?.currency == most.currency
    }
}
