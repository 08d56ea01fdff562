import Foundation
import Funding
import Testing

@testable import Desk
@testable import Storage

struct SourceFreshnessTests {
    private static let now = Date(timeIntervalSince1970: 1_795_348_800)
    private static let source = FundingSource(
        id: "portal", name: Localized(same: "P"), gives: Localized(same: "g"), homePage: "https://example.eu",
        licence: Localized(same: "l"),
        command: "utblick import portal", schedule: SourceSchedule(interval: 86_400), fetch: { _, _ in })

    private static func state(
        good: Double?, failures: Int = 0, heldBack: SourceState.HeldBack? = nil, leaseEnds: Double? = nil
    ) -> SourceState {
        SourceState(
            source: "portal",
            history: SourceHistory(lastTried: now - 60, lastGood: good.map { now - $0 * 86_400 }, failures: failures), nextRun: now + 60,
            heldBack: heldBack, lease: leaseEnds.map { SourceLease(source: "portal", fence: 1, holder: "a", until: now + $0) })
    }

    /// The last good run, as its importer has noted it.
    private static func runs(_ state: SourceState?) -> SourceFreshness.Runs {
        let good = state?.history.lastGood.map { ended in
            ImportRun(
                id: 1, source: "portal", startedAt: ended - 60, finishedAt: ended, outcome: .partly, counts: ImportCounts(seen: 5),
                message: nil)
        }
        return SourceFreshness.Runs(ended: good, good: good)
    }

    private static let held = SourceState.HeldBack(at: now, reason: "only 10 of anna@example.se")

    @Test(arguments: [
        (nil, SourceFreshness.Standing.never), (state(good: nil), .never), (state(good: nil, failures: 1), .failing),
        (state(good: 1), .fresh), (state(good: 2.9), .fresh), (state(good: 3.1), .late), (state(good: 3.1, failures: 2), .failing),
        (state(good: 1, failures: 1, leaseEnds: 100), .running), (state(good: nil, failures: 1, leaseEnds: 100), .running),
        // It failed before the run that is under way; and a program that died with its run.
        (state(good: 1, failures: 2, leaseEnds: 100), .failing), (state(good: 1, failures: 1, leaseEnds: -1), .failing),
        (state(good: 1, failures: 1, heldBack: held), .heldBack),
    ])
    func `the standing is the gravest that holds`(state: SourceState?, standing: SourceFreshness.Standing) {
        let freshness = SourceFreshness(
            of: Self.source, isScheduled: false, state: state, runs: Self.runs(state), remarkCounts: [:],
            remarks: [], at: Self.now)
        #expect(freshness.standing == standing)
        #expect(freshness.lastGood == state?.history.lastGood && freshness.records == (freshness.lastGood == nil ? nil : 5))
        #expect(freshness.nextRun == nil, "nobody schedules it here")
        let scheduled = SourceFreshness(
            of: Self.source, isScheduled: true, state: state, runs: Self.runs(state), remarkCounts: [:],
            remarks: [], at: Self.now)
        #expect(scheduled.nextRun == (state?.isRunning(at: Self.now) == false ? state?.nextRun : nil))
        #expect(freshness.heldBack.map(\.reason) == (state?.heldBack == nil ? nil : "only 10 of …"))
    }

    @Test func `what somebody brings by hand when they like is neither late nor failing`() {
        let byHand = FundingSource(
            id: "table", name: Localized(same: "T"), gives: Localized(same: "g"), homePage: "https://example.eu",
            licence: Localized(same: "l"),
            command: "utblick import table", schedule: SourceSchedule(interval: 86_400), isOptional: true, fetch: { _, _ in })
        func standing(_ state: SourceState, isScheduled: Bool) -> SourceFreshness.Standing {
            SourceFreshness(
                of: byHand, isScheduled: isScheduled, state: state, runs: Self.runs(state), remarkCounts: [:], remarks: [], at: Self.now
            ).standing
        }
        let (old, failed) = (Self.state(good: 300), Self.state(good: 300, failures: 1))
        #expect([old, failed].map { standing($0, isScheduled: false) } == [.fresh, .fresh])
        #expect([old, failed].map { standing($0, isScheduled: true) } == [.late, .failing])
        #expect(standing(Self.state(good: nil, failures: 1), isScheduled: false) == .failing)
    }

    @Test func `the catalogue's age is told in facts that are certainly older than a year`() throws {
        let today = try #require(Day(iso: "2026-11-28"))
        let checks = ["2026-11", "2025-11-28", "2025-11-27", "2025-11", "2025-10", "2025", "2024"].compactMap { PartialDate($0) }
        let catalogue = DeskFreshness.CatalogueFreshness(checks: checks, on: today)
        #expect(catalogue.newestCheck == PartialDate("2026-11") && catalogue.facts == 7 && catalogue.factsOlderThanYear == 3)
    }
}
