import Foundation
public import Funding

/// How many calls a list would show for each programme, state, theme, audience and span of days, all other conditions kept.
public struct CallFacets: Sendable, Hashable {
    public internal(set) var programmes: [Identifier<Programme>: Int] = [:]
    /// Calls whose programme Utblick does not know.
    public internal(set) var withoutProgramme = 0
    public internal(set) var states: [Call.State: Int] = [:]
    public internal(set) var themes: [Theme: Int] = [:]
    /// Calls that nobody has judged are counted nowhere.
    public internal(set) var audiences: [ApplicantKind: Int] = [:]
    /// Calls whose next deadline comes within so many days; of `Call.closingSpans`.
    public internal(set) var closingWithin: [Int: Int] = Dictionary(uniqueKeysWithValues: Call.closingSpans.map { ($0, 0) })
}

extension CallDirectory {
    /// One page of a list, and how many calls the whole list holds.
    public func search(
        _ filter: CallFilter, sortedBy order: CallFilter.Order = .deadline, skipping skipped: Int = 0, limitedTo limit: Int = 25
    ) -> (calls: [Call.ID], total: Int) {
        let admitted = admitted(by: filter)
        let places = fixedOrders[order] ?? deadlineOrder.places(at: filter.moment)
        let page = places.lazy.filter { admitted.isIn[$0] }.dropFirst(max(skipped, 0)).prefix(max(limit, 0))
        return (page.map { calls[$0].id }, admitted.total)
    }

    /// The first calls that a filter lets through.
    public func first(_ limit: Int, filter: CallFilter, sortedBy order: CallFilter.Order) -> [Call.ID] {
        search(filter, sortedBy: order, limitedTo: limit).calls
    }

    public func facets(_ filter: CallFilter) -> CallFacets {
        let sieve = Sieve(filter, of: self)
        let moment = sieve.moment
        let ends = Call.closingSpans.map { (days: $0, end: moment.end(ofDays: $0)) }
        var facets = CallFacets()
        for (place, call) in calls.enumerated() {
            let misses = sieve.misses(of: call, at: place, upTo: 1)
            // What misses one kind of choice alone is counted by that kind.
            func counts(_ kind: PreparedFilter.Misses) -> Bool { misses.subtracting(kind).isEmpty }
            if counts(.programmes) {
                if let programme = call.programme { facets.programmes[programme, default: 0] += 1 } else { facets.withoutProgramme += 1 }
            }
            if counts(.states) { facets.states[call.state(at: moment), default: 0] += 1 }
            if counts(.themes) { for theme in call.themes { facets.themes[theme, default: 0] += 1 } }
            if counts(.audience) { for kind in call.audience { facets.audiences[kind, default: 0] += 1 } }
            if counts(.span), let next = call.nextEntry(after: moment.instant) {
                for (days, end) in ends where next < end { facets.closingWithin[days, default: 0] += 1 }
            }
        }
        return facets
    }

    /// Whether a filter lets the call at each place through, and how many it does. All are looked at in the order in which they lie in memory,
    /// which is many times faster than in a list's.
    func admitted(by filter: CallFilter) -> (isIn: [Bool], total: Int) {
        let sieve = Sieve(filter, of: self)
        var isIn = [Bool](repeating: false, count: calls.count)
        var total = 0
        for place in (filter.after.map(firstPlace(after:)) ?? 0)..<calls.count
        where sieve.misses(of: calls[place], at: place, upTo: 0).isEmpty {
            isIn[place] = true
            total += 1
        }
        return (isIn, total)
    }

    private func firstPlace(after id: Call.ID) -> Int {
        var (low, high) = (calls.startIndex, calls.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if id.rawValue.utf8.lexicographicallyPrecedes(calls[middle].id.rawValue.utf8) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// A filter made ready for the directory's calls: those that it names are known by their places, so that nobody looks for each call among them.
    private final class Sieve {
        let moment: FilterMoment
        private let filter: PreparedFilter
        private let orAmong: Set<Int>
        private let leftOut: Set<Int>

        init(_ filter: CallFilter, of directory: CallDirectory) {
            moment = FilterMoment(filter.moment)
            orAmong = Set(filter.orAmong.compactMap { directory.places[$0] })
            leftOut = Set(filter.leftOut.compactMap { directory.places[$0] })
            var unnamed = filter
            unnamed.orAmong = []
            unnamed.leftOut = []
            self.filter = PreparedFilter(unnamed)
        }

        func misses(of call: CallTraits, at place: Int, upTo limit: Int) -> PreparedFilter.Misses {
            guard leftOut.isEmpty || !leftOut.contains(place) else { return .rest }
            return filter.misses(of: call, at: moment, upTo: limit) { orAmong.contains(place) }
        }
    }
}
