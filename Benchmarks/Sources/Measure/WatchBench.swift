import Catalogue
import Desk
import Foundation
import Funding
import Storage

/// Many watches against the calls that an import has changed.
struct WatchBench {
    let desk: Desk
    let store: Store
    let seed: UInt64

    private static let clock = ContinuousClock()
    private static let changed = 50
    /// In milliseconds.
    private static let goal = 2_000.0

    func measure(_ count: Int, rounds: Int = 5, into report: inout Report) async throws {
        var random = SeededGenerator(seed: seed)
        let ids = try await callIDs()
        let titles = try await store.read { try CallStore.outlines(Array(ids.prefix(2_000)), on: $0) }.map(\.title)
        // What the database holds already is looked at while nobody follows anything, so that only the changes count.
        _ = try await EvaluateWatches(desk).run()
        try await follow(count, titles: titles, random: &random)
        var (times, last): ([Double], EvaluateWatches.Report?) = ([], nil)
        for round in 0..<rounds {
            try await change(ids, round: round, random: &random)
            times.append(try await Self.clock.measure { last = try await EvaluateWatches(desk).run() }.milliseconds)
        }
        let spread = Spread(times)
        report.add(
            "\(count) watches against \(Self.changed) changed calls", Report.times(spread), figure: spread.maximum, below: Self.goal, "ms")
        if let last {
            report.add(
                "the same, counted",
                "\(last.changes) changes, \(last.comparisons) comparisons, \(last.words) words looked up, \(last.events) events")
        }
    }

    private func callIDs() async throws -> [Call.ID] {
        try await store.read { connection in
            var ids: [Call.ID] = []
            try CallStore.forEach(on: connection) { ids.append($0.id) }
            return ids
        }
    }

    /// Searches as people make them: half with a word or two out of titles, the others with a theme or a programme, some with more conditions,
    /// one in twenty with none at all; and single programmes.
    private func follow(_ count: Int, titles: [String], random: inout SeededGenerator) async throws {
        var requests: [WatchRequest] = []
        let now = Date()
        for number in 0..<count {
            let bytes = withUnsafeBytes(of: number.bigEndian) { Array($0) }
            requests.append(
                WatchRequest(
                    desk: desk.id, tokenHash: bytes, seed: bytes, email: "reader-\(number)@example.se", subject: subject(titles, &random),
                    language: random.number(below: 2) == 0 ? .swedish : .english, frequency: .daily, reminders: [7], requestedAt: now,
                    legalBasis: "benchmark", purgeAfter: Day(of: now, in: .stockholm)))
        }
        let made = requests
        let desk = desk.id
        try await store.write { connection in
            let limits = WatchLimits(perHour: .max, perDay: .max, perHourInAll: .max)
            for request in made {
                _ = try WatchStore.request(request, limits: limits, on: connection)
                guard let stored = try WatchStore.watch(tokenHash: request.tokenHash, desk: desk, on: connection) else { continue }
                try WatchStore.activate(stored.id, desk: desk, at: now, on: connection)
            }
        }
    }

    private func subject(_ titles: [String], _ random: inout SeededGenerator) -> Watch.Subject {
        let programme = random.pick(Array(desk.catalogue.programmes))?.id
        if random.number(below: 20) == 0, let programme { return .programme(programme) }
        var words: [Substring] = []
        if random.number(below: 2) == 0 {
            for _ in 0...random.number(below: 2) {
                words += [random.pick((random.pick(titles) ?? "").split { !$0.isLetter }.filter { $0.count > 3 })].compactMap(\.self)
            }
        }
        func perhaps<Value>(_ value: Value?, oneIn choices: Int) -> Value? { random.number(below: choices) == 0 ? value : nil }
        let isNarrow = !words.isEmpty || random.number(below: 20) == 0
        let theme = perhaps(random.pick(Theme.allCases), oneIn: isNarrow ? 3 : 2)
        return .search(
            WatchedSearch(
                text: words.joined(separator: " "), status: .ahead,
                programme: isNarrow || theme != nil ? perhaps(programme, oneIn: 3) : programme, theme: theme,
                audience: perhaps(random.pick(ApplicantKind.allCases), oneIn: 3), closesWithin: perhaps(90, oneIn: 6)))
    }

    /// Moves the deadlines of some calls, and gives them themes and an audience for the searches to meet.
    private func change(_ ids: [Call.ID], round: Int, random: inout SeededGenerator) async throws {
        let chosen = (0..<Self.changed).compactMap { _ in random.pick(ids) }
        let themes = chosen.map { _ in [random.pick(Theme.allCases)].compactMap(\.self) }
        let now = Date()
        let day = Day(of: now, in: .brussels).adding(days: 40 + round)
        try await store.write { connection in
            let calls = try CallStore.calls(chosen, on: connection)
            let records = zip(calls, themes).map { call, themes in
                CallRecord(call: call.moved(to: day, themes: themes), sourceRecord: "{\"round\":\(round)}", sourceChangedAt: now)
            }
            _ = try CallStore.upsert(
                contentsOf: Array(Dictionary(records.map { ($0.call.id, $0) }) { first, _ in first }.values), at: now, on: connection)
        }
        try await desk.matchers.refresh()
    }
}

extension Call {
    /// The same call with one deadline on `day`.
    func moved(to day: Day, themes: [Theme]) -> Call {
        Call(
            id: id, origin: origin, identifier: identifier, callIdentifier: callIdentifier, programme: programme, action: action,
            title: title, text: text, conditions: conditions, callTitle: callTitle, destination: destination, keywords: keywords,
            themes: themes, audience: [.municipality, .association], typeOfAction: typeOfAction, opens: opens,
            deadlines: [Deadline(on: day)], budget: budget, grant: grant, link: link, source: source, fetchedAt: fetchedAt)
    }
}
