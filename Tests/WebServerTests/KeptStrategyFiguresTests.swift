import Casework
import Foundation
import Funding
import Synchronization
import Testing

@testable import WebServer

struct KeptStrategyFiguresTests {
    /// A reading that ends when it is told to.
    private final class Reading: Sendable {
        private struct State {
            var reads = 0
            var now = Date(timeIntervalSince1970: 1_800_000_000)
            var ends = true
            var fails = false
        }

        struct Fault: Error {}

        private let state = Mutex(State())

        var reads: Int { state.withLock { $0.reads } }
        func pass(_ seconds: TimeInterval) { state.withLock { $0.now += seconds } }
        func set(ends: Bool = true, fails: Bool = false) { state.withLock { ($0.ends, $0.fails) = (ends, fails) } }

        func kept() -> KeptStrategyFigures {
            KeptStrategyFigures(now: { self.state.withLock { $0.now } }) {
                let day = self.state.withLock { state in
                    state.reads += 1
                    return Day(of: state.now, in: .stockholm)
                }
                while !self.state.withLock({ $0.ends }) { try await Task.sleep(for: .milliseconds(5)) }
                if self.state.withLock({ $0.fails }) { throw Fault() }
                return StrategyFigures([], on: day)
            }
        }
    }

    @Test func `figures are read once a minute, however many ask`() async throws {
        let reading = Reading()
        let kept = reading.kept()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { try await kept.figures() != nil } }
            for try await isThere in group { #expect(isThere) }
        }
        reading.pass(59)
        _ = try await kept.figures()
        #expect(reading.reads == 1)
        reading.pass(1)
        _ = try await kept.figures()
        #expect(reading.reads == 2)
    }

    @Test func `a reading that takes too long is waited for no longer than a second, and is there afterwards`() async throws {
        let reading = Reading()
        reading.set(ends: false)
        let kept = reading.kept()
        #expect(try await kept.figures() == nil)
        #expect(try await kept.figures() == nil)
        #expect(reading.reads == 1, "who comes meanwhile begins no other")
        reading.set()
        while try await kept.figures() == nil {}
        #expect(reading.reads == 1)
    }

    @Test func `what fails leaves what was there, and is tried again in a minute`() async throws {
        let reading = Reading()
        let kept = reading.kept()
        let first = try await kept.figures()
        reading.set(fails: true)
        reading.pass(86_400)
        #expect(try await kept.figures() == first)
        #expect(try await kept.figures() == first)
        #expect(reading.reads == 2)
        reading.set()
        reading.pass(60)
        #expect(try await kept.figures() != first)
    }
}
