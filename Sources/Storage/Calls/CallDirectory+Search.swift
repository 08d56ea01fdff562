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
        var byProgramme = [Int](repeating: 0, count: programmes.count + 1)
        for (place, glance) in glances.enumerated() {
            let misses = sieve.misses(at: place, upTo: 1)
            // What misses one kind of choice alone is counted by that kind.
            func counts(_ kind: PreparedFilter.Misses) -> Bool { misses.subtracting(kind).isEmpty }
            if counts(.programmes) { byProgramme[programmePlaces[place]] += 1 }
            if counts(.states) { facets.states[glance.state(at: moment), default: 0] += 1 }
            if counts(.themes) { for theme in calls[place].themes { facets.themes[theme, default: 0] += 1 } }
            if counts(.audience) { for kind in calls[place].audience { facets.audiences[kind, default: 0] += 1 } }
            if counts(.span), let next = nextEntry(at: place, after: moment.instant) {
                for (days, end) in ends where next < end { facets.closingWithin[days, default: 0] += 1 }
            }
        }
        facets.withoutProgramme = byProgramme[programmes.count]
        for (programme, number) in zip(programmes, byProgramme) where number > 0 { facets.programmes[programme] = number }
        return facets
    }

    private func nextEntry(at place: Int, after moment: Date) -> Date? {
        guard let last = glances[place].lastEntry, last > moment else { return nil }
        return glances[place].hasManyEntries ? calls[place].nextEntry(after: moment) : last
    }

    /// Whether a filter lets the call at each place through, and how many it does. All are looked at in the order in which they lie in memory,
    /// which is many times faster than in a list's.
    func admitted(by filter: CallFilter) -> (isIn: [Bool], total: Int) {
        let sieve = Sieve(filter, of: self)
        var isIn = [Bool](repeating: false, count: calls.count)
        var total = 0
        for place in (filter.after.map(firstPlace(after:)) ?? 0)..<calls.count
        where sieve.misses(at: place, upTo: 0).isEmpty {
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

    /// A filter made ready for the directory's calls. What most lists ask is answered at a glance; programmes and calls that the filter names are
    /// known by their places, so that nothing is looked for by its name for each call.
    private final class Sieve {
        let moment: FilterMoment
        private let directory: CallDirectory
        private let states: [Call.State]
        /// Whether each place of `CallDirectory.programmes` is wanted; `nil` where any is.
        private let programmes: [Bool]?
        /// Before which the next deadline must come.
        private let closingEnd: Date?
        /// Whether the call at each place is what the words of the search mean; `nil` where there are none.
        private let isMeant: [Bool]?
        private let leftOut: Set<Int>
        /// What else is asked.
        private let filter: PreparedFilter
        private let asksMore: Bool

        init(_ filter: CallFilter, of directory: CallDirectory) {
            self.directory = directory
            moment = FilterMoment(filter.moment)
            states = filter.states
            programmes = filter.programmes.isEmpty ? nil : directory.programmes.map(filter.programmes.contains) + [false]
            closingEnd = filter.closesWithinDays.map(moment.end(ofDays:))
            let words = TitleWords(filter.words)
            isMeant =
                words.isEmpty
                ? nil
                : filter.orAmong.reduce(into: directory.titles.places(of: words)) { isMeant, id in
                    if let place = directory.places[id] { isMeant[place] = true }
                }
            leftOut = Set(filter.leftOut.compactMap { directory.places[$0] })
            var rest = filter
            rest.states = []
            rest.programmes = []
            rest.closesWithinDays = nil
            rest.text = ""
            rest.orAmong = []
            rest.leftOut = []
            self.filter = PreparedFilter(rest)
            asksMore = self.filter.asksMore
        }

        /// - Parameter limit: how many may be missed before nobody cares for the rest, 0 or 1.
        func misses(at place: Int, upTo limit: Int) -> PreparedFilter.Misses {
            // The cheapest first: of a search most calls are not meant.
            guard isMeant?[place] != false, leftOut.isEmpty || !leftOut.contains(place) else { return .rest }
            let glance = directory.glances[place]
            var (misses, number): (PreparedFilter.Misses, Int) = ([], 0)
            func miss(_ kind: PreparedFilter.Misses) {
                misses.insert(kind)
                number += 1
            }
            if !states.isEmpty, !states.contains(glance.state(at: moment)) { miss(.states) }
            if let programmes, !programmes[directory.programmePlaces[place]] { miss(.programmes) }
            guard number <= limit else { return misses }
            if let closingEnd, !(directory.nextEntry(at: place, after: moment.instant).map { $0 < closingEnd } ?? false) { miss(.span) }
            guard number <= limit else { return misses }
            guard asksMore || glance.isOwn else { return misses }
            return misses.union(filter.misses(of: directory.calls[place], at: moment, upTo: limit - number))
        }
    }
}
