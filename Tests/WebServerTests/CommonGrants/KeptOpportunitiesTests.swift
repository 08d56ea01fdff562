import Dispatch
import Foundation
import Funding
import JSON
import Storage
import Synchronization
import Testing

@testable import Desk
@testable import WebServer

@Suite("Opportunities that are kept") struct KeptOpportunitiesTests {
    private static let noon = Date(timeIntervalSince1970: 1_799_064_000)

    /// Clocks that stand until they are moved.
    private final class Hands: Sendable {
        let moment = Mutex(noon)
        let instant = Mutex(ContinuousClock.now)
        /// How often the time was asked for.
        let asked = Mutex(0)

        func wait(_ seconds: Int) {
            moment.withLock { $0 += Double(seconds) }
            instant.withLock { $0 = $0.advanced(by: .seconds(seconds)) }
        }

        func kept(_ calls: OwnCalls, meanwhile: @escaping @Sendable (_ count: Int) -> Void = { _ in }) -> KeptOpportunities {
            KeptOpportunities(
                calls.desk, of: .thisDesk, origin: "https://example.se",
                now: {
                    let moment = self.moment.withLock { $0 }
                    meanwhile(
                        self.asked.withLock { count in
                            count += 1
                            return count
                        })
                    return moment
                }, clock: { self.instant.withLock { $0 } })
        }
    }

    private static func status(of collection: OpportunityCollection) throws -> String? {
        try JSONReader.value(of: collection.all[0].item)["status"]?["value"]?.string
    }

    @Test func `after a quiet time nobody is told what is hours old`() async throws {
        let (calls, hands) = (try await OwnCalls.make(), Hands())
        let kept = hands.kept(calls)
        try await calls.store(calls.call("ett"))
        #expect(try await kept.collection().all.count == 1)
        try await calls.store(calls.call("två"))
        hands.wait(3 * 3_600)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await kept.collection().all.count } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 2, count: 8))
    }

    @Test func `nobody looks twice in a second, and what did not change stays the same`() async throws {
        let (calls, hands) = (try await OwnCalls.make(), Hands())
        let kept = hands.kept(calls)
        try await calls.store(calls.call("ett"), calls.call("två"))
        let first = try await kept.collection()
        try await calls.store(calls.call("två", title: "Ett annat bidrag"))
        #expect(try await kept.collection() === first)
        hands.wait(6)
        let second = try await kept.collection()
        let title = try second.all.map { try JSONReader.value(of: $0.item)["title"]?.string }
        #expect(Set(title) == ["Ett bidrag", "Ett annat bidrag"])
        #expect(second.all.filter { opportunity in first.all.contains { $0 === opportunity } }.count == 1)
        hands.wait(6)
        #expect(try await kept.collection() === second)
    }

    @Test func `a deadline that passes closes its call at once`() async throws {
        let (calls, hands) = (try await OwnCalls.make(), Hands())
        let kept = hands.kept(calls)
        try await calls.store(calls.call("ett", deadline: Self.noon + 1))
        #expect(try await Self.status(of: kept.collection()) == "open")
        hands.moment.withLock { $0 += 1 }
        #expect(try await Self.status(of: kept.collection()) == "closed")
    }

    /// The time is asked for by whoever asks, by the renewal, and for each call: there the first renewal stands until the deadline has passed.
    @Test func `what was begun before a deadline is not told after it`() async throws {
        let (calls, hands, gate) = (try await OwnCalls.make(), Hands(), DispatchSemaphore(value: 0))
        let kept = hands.kept(calls) { count in if count == 3 { gate.wait() } }
        try await calls.store(calls.call("ett", deadline: Self.noon + 1))
        async let before = kept.collection()
        while hands.asked.withLock({ $0 }) < 3 { await Task.yield() }
        hands.moment.withLock { $0 += 60 }
        async let after = kept.collection()
        while hands.asked.withLock({ $0 }) < 4 { await Task.yield() }
        // Whoever has just asked for the time goes on to wait for the renewal.
        try await Task.sleep(for: .milliseconds(50))
        gate.signal()
        #expect(try await Self.status(of: before) == "open")
        #expect(try await Self.status(of: after) == "closed")
        #expect(try await Self.status(of: kept.collection()) == "closed")
    }

    @Test func `editions and calls are of one moment, whatever is written meanwhile`() async throws {
        let calls = try await OwnCalls.make()
        try await calls.store(calls.call("ett"))
        let publishing = PublishCalls(calls.desk, of: .thisDesk)
        let snapshot = try await publishing.snapshot(except: { _, _ in
            // Once the editions are read, somebody changes the call.
            let done = DispatchSemaphore(value: 0)
            Task.detached {
                try await calls.store(calls.call("ett", title: "Ett annat bidrag"))
                done.signal()
            }
            _ = done.wait(timeout: .now() + 20)
            return false
        }) { published, edition in (published.call.title, edition) }
        #expect(snapshot.made.map(\.0) == ["Ett bidrag"])
        #expect(try await publishing.revision() > snapshot.revision)
        let later = try await publishing.snapshot(except: { _, _ in false }) { published, edition in (published.call.title, edition) }
        #expect(later.made.map(\.0) == ["Ett annat bidrag"] && later.made.map(\.1) != snapshot.made.map(\.1))
    }
}
