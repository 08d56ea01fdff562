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
        let found = sorted(admitted(by: filter), by: order, at: filter.moment)
        return (found.dropFirst(max(skipped, 0)).prefix(max(limit, 0)).map { entries[$0].traits.id }, found.count)
    }

    /// The first calls that a filter lets through.
    public func first(_ limit: Int, filter: CallFilter, sortedBy order: CallFilter.Order) -> [Call.ID] {
        search(filter, sortedBy: order, limitedTo: limit).calls
    }

    public func facets(_ filter: CallFilter) -> CallFacets {
        let prepared = PreparedFilter(filter)
        let moment = FilterMoment(filter.moment)
        let ends = Call.closingSpans.map { (days: $0, end: moment.end(ofDays: $0)) }
        var facets = CallFacets()
        for entry in entries {
            let call = entry.traits
            let misses = prepared.misses(of: call, at: moment, upTo: 1)
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

    /// The places of those entries that a filter lets through, in the order of the identifiers.
    func admitted(by filter: CallFilter) -> [Int] {
        let prepared = PreparedFilter(filter)
        let moment = FilterMoment(filter.moment)
        let start = filter.after.map(firstPlace(after:)) ?? entries.startIndex
        return (start..<entries.endIndex).filter { prepared.misses(of: entries[$0].traits, at: moment, upTo: 0).isEmpty }
    }

    private func firstPlace(after id: Call.ID) -> Int {
        var (low, high) = (entries.startIndex, entries.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if id.rawValue.utf8.lexicographicallyPrecedes(entries[middle].traits.id.rawValue.utf8) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }

    /// - Parameter places: in the order of the identifiers, which decides between equals.
    private func sorted(_ places: [Int], by order: CallFilter.Order, at moment: Date) -> [Int] {
        switch order {
        case .id: places
        case .deadline: sorted(places) { DeadlineKey(entries[$0].traits, at: moment) }
        // The only order in which equals go by their identifiers backwards, as time does.
        case .change: sorted(places.reversed()) { -entries[$0].changedAt.timeIntervalSince1970 }
        case .opening: sorted(places) { entries[$0].traits.opens?.daysSince1970 ?? .max }
        case .title(.swedish): sorted(places) { entries[$0].titlePlace.sv }
        case .title(.english): sorted(places) { entries[$0].titlePlace.en }
        case .budget: sorted(places) { BudgetKey(entries[$0].budget) }
        }
    }

    /// The standard library's sort keeps the order of equals.
    private func sorted(_ places: [Int], by key: (Int) -> some Comparable) -> [Int] {
        places.map { (place: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.place)
    }

    /// The next deadline first; then what has none ahead, the latest deadline first; then what has none at all.
    private struct DeadlineKey: Comparable {
        let next: TimeInterval
        let last: TimeInterval

        init(_ call: CallTraits, at moment: Date) {
            next = call.nextEntry(after: moment)?.timeIntervalSince1970 ?? .infinity
            last = call.entries.last?.timeIntervalSince1970 ?? -.infinity
        }

        static func < (left: DeadlineKey, right: DeadlineKey) -> Bool {
            left.next < right.next || (left.next == right.next && left.last > right.last)
        }
    }

    /// By the letters of the currency, the largest budget first; then what states none.
    private struct BudgetKey: Comparable {
        let budget: Money?

        init(_ budget: Money?) { self.budget = budget }

        static func < (left: BudgetKey, right: BudgetKey) -> Bool {
            switch (left.budget, right.budget) {
            case (nil, _): false
            case (_, nil): true
            case (let left?, let right?):
                left.currency.rawValue < right.currency.rawValue || (left.currency == right.currency && left.minorUnits > right.minorUnits)
            }
        }
    }
}
