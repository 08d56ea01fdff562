import Foundation
import Funding
import SQLCore
import Storage
import TestSupport
import Testing

/// A filter means the same for a call by itself as for the directory of all of them, which is read from columns.
struct PreparedFilterTests {
    private static let words = [
        "Öppna", "skolor", "energi", "100%", "café", "Zebra", "_", "über", "HORIZON-CL5", "återbruk", "\\", "b_2", "CALL-1", "'",
    ]

    private static func calls(_ random: inout SeededGenerator) -> [Call] {
        (0..<60).map { number in
            let length = Int.random(in: 0...3, using: &random)
            let deadlines = (0..<length).map { place in
                Deadline(
                    on: Sample.day(Int.random(in: -40...60, using: &random)),
                    stage: [.single, .stage(1), .stage(2), .cutOff(place + 1)].randomElement(using: &random) ?? .single)
            }
            let title = (0..<3).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
            let isPlain = Bool.random(using: &random)
            return Sample.call(
                "call-\(number)", programme: ["life", "erasmus", nil].randomElement(using: &random) ?? nil, title: title,
                plainTitle: isPlain ? Localized(sv: words.randomElement(using: &random) ?? "", en: "Plain") : nil,
                themes: Array(Theme.allCases.shuffled(using: &random).prefix(2)),
                audience: Array(ApplicantKind.allCases.shuffled(using: &random).prefix(length)),
                opens: Bool.random(using: &random) ? Sample.day(Int.random(in: -50...20, using: &random)) : nil, deadlines: deadlines,
                grant: grant(&random))
        }
    }

    private static func money(_ random: inout SeededGenerator) -> Money? {
        guard Int.random(in: 0..<3, using: &random) > 0 else { return nil }
        return Money(minorUnits: Int.random(in: 1...4, using: &random) * 100, currency: Bool.random(using: &random) ? .euro : .krona)
    }

    private static func grant(_ random: inout SeededGenerator) -> Call.GrantRange? {
        let (minimum, maximum) = (money(&random), money(&random))
        return minimum == nil && maximum == nil ? nil : Call.GrantRange(minimum: minimum, maximum: maximum, expectedGrants: nil)
    }

    private static func filter(_ random: inout SeededGenerator) -> CallFilter {
        func one(in choices: Int) -> Bool { Int.random(in: 0..<choices, using: &random) == 0 }
        var filter = CallFilter(moment: .noon)
        if one(in: 3) { filter.programmes = [["life", "erasmus"].randomElement(using: &random) ?? "life"] }
        if one(in: 2) { filter.states = Array(Call.State.allCases.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))) }
        if one(in: 4) { filter.themes = Array(Theme.allCases.shuffled(using: &random).prefix(12)) }
        if one(in: 4) { filter.audience = Array(ApplicantKind.allCases.shuffled(using: &random).prefix(5)) }
        if one(in: 4) { filter.closesWithinDays = Int.random(in: -1...60, using: &random) }
        if one(in: 5) { filter.opensWithinDays = Int.random(in: -1...20, using: &random) }
        if one(in: 6) { filter.day = Sample.day(Int.random(in: -10...20, using: &random)) }
        if one(in: 5) { filter.municipalRoles = [.lead, .pilot] }
        if one(in: 5) { filter.grantAtLeast = money(&random) }
        if one(in: 5) { filter.grantAtMost = money(&random) }
        if one(in: 3) { filter.text = (0..<2).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ") }
        // What is beyond the longest text is passed over.
        if one(in: 8) { filter.text = "e" + String(repeating: " ", count: CallFilter.longestText - 1) + "nowhere" }
        if one(in: 6) { filter.leftOut = (0..<20).map { _ in Identifier("call-\(Int.random(in: 0..<60, using: &random))") } }
        if one(in: 3) { filter.orAmong = (0..<9).map { _ in Identifier("call-\(Int.random(in: 0..<60, using: &random))") } }
        return filter
    }

    @Test(arguments: TestDatabase.available, [UInt64(1), 2, 3])
    func `random filters let the same calls through one by one as in the directory`(kind: TestDatabase, seed: UInt64) async throws {
        try await kind.withStore { store in
            var random = SeededGenerator(seed: seed)
            let calls = Self.calls(&random)
            let filters = (0..<150).map { _ in Self.filter(&random) }
            let judged = calls.prefix(20).map { call in
                Sample.call(
                    call.id.rawValue, origin: .catalogue, themes: call.themes, municipalRole: [.lead, .none].randomElement(using: &random))
            }
            try await store.write { connection throws in
                _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
                _ = try CallStore.replaceCatalogueCalls(judged, at: .noon, on: connection)
                let gone = Set(calls.suffix(12).map(\.id))
                _ = try CallStore.withdraw(
                    missingFrom: Set(calls.map(\.id)).subtracting(gone), origin: .portal, reach: Sample.day(-400), at: .noon - 600,
                    on: connection)
            }
            let (stored, directory) = try await store.read { connection throws in
                (try CallStore.outlines(calls.map(\.id), on: connection), try CallDirectory(on: connection))
            }
            let filtered = stored.map { FilteredCall($0, at: .noon) }
            var admitted = 0
            for filter in filters {
                let prepared = PreparedFilter(filter)
                let found = directory.search(filter, limitedTo: 100)
                #expect(Set(filtered.filter(prepared.admits).map(\.id)) == Set(found.calls), "\(filter)")
                admitted += found.total
            }
            // A property that only ever met empty lists would say nothing.
            #expect(admitted > 300)
        }
    }

    @Test func `a call is known as it was before a change`() throws {
        let now = Sample.call("a", programme: "life", title: "New", opens: Sample.day(-5), deadlines: [Deadline(on: Sample.day(40))])
        let earlier = Sample.call("a", programme: "erasmus", title: "Old", opens: Sample.day(3), deadlines: [Deadline(on: Sample.day(5))])
        let change = CallChange(
            id: 1, call: "a", version: 2, kind: .changed, seenAt: .noon, lastSeenBefore: nil, fields: now.changes(since: earlier))
        let before = FilteredCall(now, before: change, at: .noon)
        var filter = CallFilter(moment: .noon)
        filter.programmes = ["erasmus"]
        filter.states = [.coming]
        filter.closesWithinDays = 5
        filter.text = "old"
        #expect(PreparedFilter(filter).admits(before) && PreparedFilter(filter).admits(FilteredCall(earlier, at: .noon)))
        #expect(!PreparedFilter(filter).admits(FilteredCall(now, at: .noon)))
    }
}
