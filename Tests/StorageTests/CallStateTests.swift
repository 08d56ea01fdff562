import Foundation
import Funding
import SQLCore
import Storage
import TestSupport
import Testing

/// The states that lists go by, held against those of `Call.state(at:)`.
struct CallStateTests {
    private static let stages: [Deadline.Stage] = [.single, .stage(1), .stage(2), .cutOff(1), .cutOff(2), .nationalPreRegistration]

    /// Calls and moments crowded together, so that the edges are met: the same instant, midnight in Brussels, a millisecond beside.
    private static func calls(_ generator: inout SeededGenerator) -> [Call] {
        (0..<300).map { number in
            let opens = Int.random(in: 0..<4, using: &generator) == 0 ? nil : Sample.day(Int.random(in: -4...4, using: &generator))
            let deadlines = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                Deadline(
                    instant: instant(&generator), stage: stages.randomElement(using: &generator) ?? .single)
            }
            return Sample.call("call-\(number)", opens: opens, deadlines: deadlines)
        }
    }

    private static func instant(_ generator: inout SeededGenerator) -> Date {
        let midnight = Sample.day(Int.random(in: -4...4, using: &generator)).instant(hour: 0, in: .brussels)
        let offset: Double = [-0.001, 0, 0.001, 43_200].randomElement(using: &generator) ?? 0
        // Counted from 1970 as stored instants are: `midnight + offset` counts from 2001 and may differ in the last binary digit.
        return Date(timeIntervalSince1970: midnight.timeIntervalSince1970 + offset)
    }

    @Test(arguments: TestDatabase.available)
    func `the directory and the vocabulary agree on every state, next deadline and facet`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            var generator = SeededGenerator(seed: 2_026)
            let calls = Self.calls(&generator)
            let moments = (0..<25).map { _ in Self.instant(&generator) }
            _ = try await store.write { try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: $0) }
            let directory = try await store.read { try CallDirectory(on: $0) }
            for moment in moments { Self.expectAgreement(calls, directory, at: moment) }
        }
    }

    private static func expectAgreement(_ calls: [Call], _ directory: CallDirectory, at moment: Date) {
        let known = Dictionary(uniqueKeysWithValues: calls.map { ($0.id, $0) })
        var filter = CallFilter(moment: moment)
        for state in Call.State.allCases {
            filter.states = [state]
            let found = directory.search(filter, limitedTo: 1_000)
            let expected = calls.filter { $0.state(at: moment) == state }
            #expect(Set(found.calls) == Set(expected.map(\.id)), "\(state) at \(moment)")
            #expect(found.total == expected.count)
            let next = found.calls.compactMap { known[$0]?.nextDeadline(after: moment)?.instant }
            #expect(next == next.sorted())
        }
        filter.states = []
        let facets = directory.facets(filter)
        #expect(facets.states == Dictionary(grouping: calls) { $0.state(at: moment) }.mapValues(\.count))

        filter.closesWithinDays = 2
        let today = Day(of: moment, in: .brussels)
        let closing = calls.filter { call in
            call.nextDeadline(after: moment).map { Day(of: $0.instant, in: .brussels) <= today.adding(days: 2) } ?? false
        }
        #expect(Set(directory.search(filter, limitedTo: 1_000).calls) == Set(closing.map(\.id)))

        for days in Call.closingSpans {
            filter.closesWithinDays = days
            let total = directory.search(filter, limitedTo: 1).total
            #expect(facets.closingWithin[days] == total, "\(days) at \(moment)")
        }
        // Without its own condition, with all others.
        #expect(directory.facets(filter).closingWithin == facets.closingWithin)
        filter.states = [.coming]
        filter.closesWithinDays = Call.closingSpans[0]
        let coming = directory.search(filter, limitedTo: 1).total
        #expect(directory.facets(filter).closingWithin[Call.closingSpans[0]] == coming)
        filter.states = []

        filter.closesWithinDays = nil
        filter.opensWithinDays = 2
        let opening = calls.filter { $0.opens.map { today < $0 && $0 <= today.adding(days: 2) } ?? false }
        #expect(Set(directory.search(filter, limitedTo: 1_000).calls) == Set(opening.map(\.id)))
    }
}
