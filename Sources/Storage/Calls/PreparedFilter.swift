import Foundation
public import Funding

/// A filter made ready to be held against many calls in memory: the same rules as its SQL, which the tests hold it against. The moment is
/// the calls' own.
public struct PreparedFilter: Sendable {
    private let filter: CallFilter
    private let states: Set<Call.State>
    /// Words that must all stand in the titles or identifiers.
    private let words: TitleWords
    private let orAmong: Set<Call.ID>
    private let leftOut: Set<Call.ID>

    /// The only programmes that it lets through; any, where empty.
    public var programmes: [Programme.ID] { filter.programmes }

    public init(_ filter: CallFilter) {
        self.filter = filter
        states = Set(filter.states)
        words = TitleWords(filter.words)
        orAmong = Set(filter.orAmong)
        leftOut = Set(filter.leftOut)
    }

    public func admits(_ call: FilteredCall) -> Bool {
        admits(call) { false }
    }

    /// - Parameter isAbout: whether the call is as good as one in whose titles the words stand; asked only where nothing else decides.
    public func admits(_ call: FilteredCall, orIf isAbout: () -> Bool) -> Bool {
        if !filter.scope.holds(call.id) || leftOut.contains(call.id) { return false }
        if !filter.programmes.isEmpty, call.programme.map(filter.programmes.contains) != true { return false }
        if !states.isEmpty, !states.contains(call.state) { return false }
        if !filter.themes.isEmpty, call.themes.isDisjoint(with: filter.themes) { return false }
        if !filter.audience.isEmpty, call.audience.isDisjoint(with: filter.audience) { return false }
        if !filter.municipalRoles.isEmpty, call.municipalRole.map(filter.municipalRoles.contains) != true { return false }
        guard closesInTime(call), opensInTime(call), isOnDay(call), reaches(call.grant), beginsBelow(call.grant) else { return false }
        return words.stand(in: call.titles) || orAmong.contains(call.id) || isAbout()
    }

    private func closesInTime(_ call: FilteredCall) -> Bool {
        guard let days = filter.closesWithinDays else { return true }
        let today = Day(of: call.moment, in: .brussels)
        let end = today.adding(days: CallFilter.reach(days) + 1).instant(hour: 0, in: .brussels)
        return call.entries.contains { $0 < end }
    }

    private func opensInTime(_ call: FilteredCall) -> Bool {
        guard let days = filter.opensWithinDays else { return true }
        guard let opens = call.opens else { return false }
        let today = Day(of: call.moment, in: .brussels)
        return opens > today && opens <= today.adding(days: CallFilter.reach(days))
    }

    private func isOnDay(_ call: FilteredCall) -> Bool {
        guard let day = filter.day else { return true }
        return call.opens == day || call.deadlines.contains { Day(of: $0, in: .brussels) == day }
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
