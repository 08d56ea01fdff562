import Foundation
import TestSupport
import Testing

@testable import Funding

struct SourceScheduleTests {
    private static let now = DailyWindowTests.at("2026-11-28T12:00:00Z")
    private static let night = SourceSchedule(interval: 86_400, window: DailyWindow(opens: 180, closes: 360), jitter: 0)
    private static let often = SourceSchedule(interval: 7_200, jitter: 0)

    private static func good(_ text: String) -> SourceHistory {
        let at = DailyWindowTests.at(text)
        return SourceHistory(lastTried: at, lastGood: at)
    }

    @Test func `a source that has never run runs at once, whatever its window`() {
        #expect(Self.night.nextRun(after: SourceHistory(), at: Self.now, seed: 7) == Self.now)
    }

    @Test(arguments: [
        (often, good("2026-11-28T11:00:00Z"), "2026-11-28T13:00:00Z"),
        // In the night: the same time the next night.
        (night, good("2026-11-28T02:20:00Z"), "2026-11-29T02:20:00Z"),
        // By hand in the morning and in the afternoon: the next night. In the late evening: the night after.
        (night, good("2026-11-28T08:00:00Z"), "2026-11-29T02:00:00Z"), (night, good("2026-11-28T15:00:00Z"), "2026-11-29T02:00:00Z"),
        (night, good("2026-11-28T21:30:00Z"), "2026-11-30T02:00:00Z"),
        // The night that spring makes an hour shorter: 03:30 in summer time is 01:30 UTC.
        (night, good("2027-03-27T02:30:00Z"), "2027-03-28T02:30:00Z"), (night, good("2027-03-27T12:00:00Z"), "2027-03-28T01:00:00Z"),
        // The night that autumn makes an hour longer.
        (night, good("2027-10-30T12:00:00Z"), "2027-10-31T02:00:00Z"),
    ])
    func `a good run is followed by the next`(schedule: SourceSchedule, history: SourceHistory, next: String) throws {
        let now = try #require(history.lastTried)
        #expect(schedule.nextRun(after: history, at: now, seed: 7) == DailyWindowTests.at(next))
    }

    @Test(
        arguments: [(1, 600), (2, 1_200), (3, 2_400), (6, 19_200), (7, 21_600), (60, 21_600), (Int.max, 21_600)] as [(Int, TimeInterval)])
    func `the wait doubles with each failure, up to a bound`(failures: Int, wait: TimeInterval) {
        let history = SourceHistory(lastTried: Self.now, lastGood: nil, failures: failures)
        #expect(Self.often.nextRun(after: history, at: Self.now, seed: 7) == Self.now + wait)
        // A source that has never been fetched does not wait for its window.
        #expect(Self.night.nextRun(after: history, at: Self.now, seed: 7) == Self.now + wait)
    }

    @Test func `a failure waits for the window of a source that has been fetched before`() {
        var history = SourceHistory(
            lastTried: DailyWindowTests.at("2026-11-28T04:55:00Z"), lastGood: DailyWindowTests.at("2026-11-27T02:00:00Z"), failures: 1)
        #expect(Self.night.nextRun(after: history, at: Self.now, seed: 7) == DailyWindowTests.at("2026-11-29T02:00:00Z"))
        history.lastTried = DailyWindowTests.at("2026-11-28T04:00:00Z")
        #expect(Self.night.nextRun(after: history, at: Self.now, seed: 7) == DailyWindowTests.at("2026-11-28T04:10:00Z"))
    }

    @Test func `a run that was broken off begins again soon`() {
        let history = SourceHistory(lastTried: Self.now, lastGood: Self.now - 90_000)
        #expect(Self.often.nextRun(after: history, at: Self.now, seed: 7) == Self.now + SourceSchedule.smallestPause)
    }

    @Test func `a try that a wrong clock has put in the future does not stop the source`() {
        let future = Self.now + 400 * 86_400
        let next = Self.often.nextRun(after: SourceHistory(lastTried: future, lastGood: future), at: Self.now, seed: 7)
        #expect(next == Self.now + 7_200)
    }

    @Test func `whatever happens, the next run comes later than the last, and not much later than it should`() throws {
        var random = SeededGenerator(seed: 20_261_128)
        for _ in 0..<20_000 {
            let schedule = SourceSchedule(
                interval: Double(Int.random(in: 0...200_000, using: &random)),
                window: Bool.random(using: &random)
                    ? DailyWindow(opens: Int.random(in: 0..<1_440, using: &random), closes: Int.random(in: 0..<1_440, using: &random))
                    : nil,
                jitter: Double(Int.random(in: 0...5_000, using: &random)), firstRetry: Double(Int.random(in: 0...2_000, using: &random)),
                longestRetry: Double(Int.random(in: 0...40_000, using: &random)))
            let tried = Self.now + Double(Int.random(in: 0...40_000_000, using: &random))
            let good: Date? = Bool.random(using: &random) ? (Bool.random(using: &random) ? tried : tried - 90_000) : nil
            let failures = good == tried ? 0 : Int.random(in: 0...40, using: &random)
            let history = SourceHistory(lastTried: tried, lastGood: good, failures: failures)
            let seed = UInt64.random(in: 0...UInt64.max, using: &random)
            let next = schedule.nextRun(after: history, at: tried, seed: seed)
            #expect(next >= tried + SourceSchedule.smallestPause, "\(schedule) \(history)")
            #expect(next == schedule.nextRun(after: history, at: tried, seed: seed), "the same again")
            let wait = max(schedule.interval, schedule.longestRetry, SourceSchedule.smallestPause)
            // At most the wait with its jitter, and then until a window opens, which one day may lack.
            let latest = tried + wait + schedule.jitter + (schedule.window != nil && good != nil ? 2 * 25 * 3_600 + schedule.jitter : 0)
            #expect(next <= latest, "\(schedule) \(history)")
            if let window = schedule.window, good != nil { #expect(window.contains(next), "\(schedule) \(history)") }
        }
    }

    @Test func `jitter differs between seeds, stays within its bounds and reaches over them`() {
        var schedule = Self.often
        schedule.jitter = 600
        let history = Self.good("2026-11-28T11:00:00Z")
        let delays = (0..<1_000).map { seed in
            schedule.nextRun(after: history, at: Self.now, seed: UInt64(seed)).timeIntervalSince(
                DailyWindowTests.at("2026-11-28T13:00:00Z"))
        }
        #expect(delays.allSatisfy { (0..<600).contains($0) })
        #expect(delays.contains { $0 < 60 } && delays.contains { $0 > 540 } && Set(delays).count > 900)
    }
}
