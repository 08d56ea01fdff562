import Foundation
import Funding
import Matching
import Storage

/// Holds what happened to calls against what people follow, in memory: each call meets the searches that can mean it, and no other.
struct WatchEvaluation {
    /// A search with its conditions made ready.
    private struct Searcher {
        let watch: Watch
        let search: WatchedSearch
        let filter: PreparedFilter
    }

    typealias Entry = WatchEventStore.Entry

    private let kind: FollowerKind
    /// Since when systems are told; people are told of days from before they began, too.
    private let starts: [Watch.ID: Date]
    private let moment: Date
    private let today: Day
    private let calls: [Call.ID: Call]
    /// Who has been told of a call is told what becomes of it, even where it no longer matches.
    private let told: [Call.ID: Set<Watch.ID>]
    private let presumesKnown: Bool
    private var followers: [Call.ID: [Watch]] = [:]
    private var programmeFollowers: [Programme.ID: [Watch]] = [:]
    private var searchers: [Searcher] = []
    private var programmeSearchers: [Programme.ID: [Searcher]] = [:]
    private var finder: CallFinder
    /// How many times a call was held against a search.
    private(set) var comparisons = 0

    var wordsLookedUp: Int { finder.wordsLookedUp }

    /// - Parameters:
    ///   - kind: whom the watches are of; programs are told of every field that changes.
    ///   - scope: whose calls the watches' desk shows; of others nobody is told anything.
    ///   - presumesKnown: whether a call whose words have changed is taken to have been about a search before where it is now, whoever has been
    ///     told.
    init(
        of watches: [Watch], by kind: FollowerKind, within scope: CallScope, over calls: [Call],
        told: [Call.ID: Set<Watch.ID>], presumesKnown: Bool = false, matcher: Matcher, at moment: Date
    ) {
        self.kind = kind
        starts = kind == .people ? [:] : Dictionary(watches.map { ($0.id, $0.confirmedAt ?? .distantFuture) }) { first, _ in first }
        self.moment = moment
        today = Day(of: moment, in: .brussels)
        let calls = calls.filter { scope.holds($0.id) }
        self.calls = Dictionary(calls.map { ($0.id, $0) }) { first, _ in first }
        self.told = told
        self.presumesKnown = presumesKnown
        finder = CallFinder(among: calls.map(\.id), matcher: matcher)
        for watch in watches {
            switch watch.subject {
            case .call(let id): followers[id, default: []].append(watch)
            case .programme(let id): programmeFollowers[id, default: []].append(watch)
            case .search(let search):
                let searcher = Searcher(watch: watch, search: search, filter: PreparedFilter(CallFilter(search, at: moment, within: scope)))
                if let programme = search.programme {
                    programmeSearchers[programme, default: []].append(searcher)
                } else {
                    searchers.append(searcher)
                }
            }
        }
    }

    // MARK: Changes

    /// What followers are told of these changes.
    mutating func entries(for changes: [CallChange]) -> [Entry] {
        changes.flatMap { change in
            guard let call = calls[change.call] else { return [Entry]() }
            let now = FilteredCall(call, at: moment)
            let before = change.kind == .appeared ? nil : FilteredCall(call, before: change, at: moment)
            let events = kind == .people ? change.events(on: today) : change.programEvents(on: today)
            return entries(of: events, change: change, before: before, now: now)
        }
    }

    /// - Parameter before: the call as it was; `nil` for one that came.
    private mutating func entries(
        of kinds: [WatchEvent.Kind], change: CallChange?, before: FilteredCall?, now: FilteredCall
    ) -> [Entry] {
        var entries: [Entry] = []
        func tell(_ watch: Watch, _ kinds: [WatchEvent.Kind]) {
            entries += kinds.map { Entry(watch: watch.id, event: WatchEvent(call: now.id, kind: $0, change: change?.id)) }
        }
        if before != nil { for watch in followers[now.id] ?? [] { tell(watch, kinds) } }
        let programmes = Set([now.programme, before?.programme].compactMap(\.self))
        for programme in programmes {
            let isNew = before?.programme != programme && now.programme == programme
            for watch in programmeFollowers[programme] ?? [] { tell(watch, isNew ? [.new] : kinds) }
        }
        for searcher in searchers + programmes.flatMap({ programmeSearchers[$0] ?? [] }) {
            let matches = admits(now, searcher)
            let matched = before.map { hadMatched($0, searcher, before: change, isMatch: matches) } ?? false
            if matches, !matched, change?.kind != .returned {
                tell(searcher.watch, [.new])
            } else if matches || matched || told[now.id]?.contains(searcher.watch.id) == true {
                tell(searcher.watch, kinds)
            }
        }
        return entries
    }

    /// Whether a call matched as it was. The index has its words of now and not those of before: whether they were about the search before,
    /// where they have changed, is known of those who have been told of the call.
    private mutating func hadMatched(
        _ call: FilteredCall, _ searcher: Searcher, before change: CallChange?, isMatch: Bool
    ) -> Bool {
        guard let change else { return admits(call, searcher) }
        let isReworded = change.touchesWords && !searcher.search.text.isEmpty && !presumesKnown
        guard change.touchesFilters || isReworded else { return isMatch }
        guard isReworded else { return admits(call, searcher) }
        comparisons += 1
        let wasAbout = told[call.id]?.contains(searcher.watch.id) == true
        return searcher.filter.admits(call) { wasAbout }
    }

    private mutating func admits(_ call: FilteredCall, _ searcher: Searcher) -> Bool {
        comparisons += 1
        guard !searcher.search.text.isEmpty else { return searcher.filter.admits(call) }
        return searcher.filter.admits(call) {
            finder.calls(about: searcher.search.text, in: searcher.watch.language).contains(call.id)
        }
    }

    // MARK: Editorial words

    /// What followers are told because editors have written other words of these calls: only of those that have come to match. An index
    /// that finds a call now is taken to have found it before.
    mutating func entries(for rewordings: [RewordedCall]) -> [Entry] {
        rewordings.flatMap { rewording in
            guard let call = calls[rewording.call] else { return [Entry]() }
            let now = FilteredCall(call, at: moment)
            let before = FilteredCall(call, before: rewording, at: moment)
            return (searchers + (call.programme.flatMap { programmeSearchers[$0] } ?? [])).compactMap { searcher in
                guard follows(searcher.watch.id, at: rewording.rewordedAt), admits(now, searcher), !admits(before, searcher) else {
                    return nil
                }
                return Entry(watch: searcher.watch.id, event: WatchEvent(call: call.id, kind: .new))
            }
        }
    }

    // MARK: Days

    /// What followers are told because these days have come, in Brussels: openings, reminders of deadlines, and calls whose deadline has come
    /// as near as a search asks.
    mutating func entries(comingOf days: ClosedRange<Day>) -> [Entry] {
        calls.values.sorted { $0.id < $1.id }.flatMap { call in
            openings(of: call, on: days) + approaches(of: call, on: days)
        }
    }

    private mutating func openings(of call: Call, on days: ClosedRange<Day>) -> [Entry] {
        guard let opens = call.opens, days.contains(opens) else { return [] }
        let now = FilteredCall(call, at: moment)
        let before = FilteredCall(call, at: opens.instant(hour: 0, in: .brussels) - 1)
        guard now.isOpen else { return [] }
        return entries(of: [.opened(on: opens)], change: nil, before: before, now: now).filter { follows($0.watch, on: opens) }
    }

    private mutating func approaches(of call: Call, on days: ClosedRange<Day>) -> [Entry] {
        guard !call.isWithdrawn, let deadline = call.nextDeadline(after: moment) else { return [] }
        let now = FilteredCall(call, at: moment)
        let day = Day(of: deadline.instant, in: .brussels)
        func comes(_ day: Day, to watch: Watch.ID) -> Bool { days.contains(day) && follows(watch, on: day) }
        func reminders(_ watch: Watch) -> [Entry] {
            watch.reminders.filter { comes(day.adding(days: -$0), to: watch.id) }.map {
                let kind = WatchEvent.Kind.closes(inDays: $0, deadline: deadline.instant)
                return Entry(watch: watch.id, event: WatchEvent(call: call.id, kind: kind))
            }
        }
        let followers = (followers[call.id] ?? []) + (call.programme.flatMap { programmeFollowers[$0] } ?? [])
        var entries = followers.flatMap(reminders)
        for searcher in searchers + (call.programme.flatMap { programmeSearchers[$0] } ?? []) {
            let comesNear = searcher.search.closesWithin.map { comes(day.adding(days: -$0), to: searcher.watch.id) } ?? false
            let due = reminders(searcher.watch)
            guard comesNear || !due.isEmpty, admits(now, searcher) else { continue }
            if comesNear { entries.append(Entry(watch: searcher.watch.id, event: WatchEvent(call: call.id, kind: .new))) }
            entries += due
        }
        return entries
    }

    // MARK: Beginnings

    /// Whether whoever follows is told of what happened at a moment.
    private func follows(_ watch: Watch.ID, at moment: Date) -> Bool { starts[watch].map { $0 <= moment } ?? true }

    /// Whether whoever follows is told of what a day brought, which begins at midnight in Brussels.
    private func follows(_ watch: Watch.ID, on day: Day) -> Bool { follows(watch, at: day.instant(hour: 0, in: .brussels)) }
}

extension CallChange {
    /// Whether it may make a difference to a filter; what only editors set does not change by a source.
    fileprivate var touchesFilters: Bool {
        kind != .changed
            || fields.contains { [.deadlines, .opens, .programme, .grant, .title, .identifier, .callIdentifier].contains($0.field) }
    }

    /// Whether it changes what an index of words and meanings has of the call.
    fileprivate var touchesWords: Bool {
        kind == .changed && fields.contains { [.title, .text, .keywords, .callTitle, .destination].contains($0.field) }
    }
}
