import Testing

@testable import Storage

struct ReplicaLagTests {
    private static let start = ContinuousClock.now

    /// A lag after the primary was at these positions, a second apart.
    private static func lag(written: [Int64]) -> ReplicaLag {
        var lag = ReplicaLag()
        for (second, position) in written.enumerated() { lag.note(written: position, at: start + .seconds(second)) }
        return lag
    }

    @Test(
        arguments: [
            // The primary is idle: whoever has everything is not behind, however long nothing comes.
            ([5, 5, 5, 5, 5], 5, 0), ([5, 5, 5, 5, 5], 9, 0),
            ([1, 2, 3, 4, 5], 5, 0), ([1, 2, 3, 4, 5], 4, 1), ([1, 2, 3, 4, 5], 1, 4),
            // It has what was written until the third second, and the primary was idle after that but for the last.
            ([1, 2, 2, 2, 9], 8, 1),
        ] as [([Int64], Int64, Int)])
    func `a replica is as old as the latest note that it has come to`(written: [Int64], replayed: Int64, seconds: Int) {
        var lag = Self.lag(written: written)
        #expect(lag.lag(replayed: replayed) == .seconds(seconds))
    }

    @Test func `one that has come to no note is behind by nobody knows how much`() {
        var lag = Self.lag(written: [5, 6])
        #expect(lag.lag(replayed: 4) == nil)
        var empty = ReplicaLag()
        #expect(empty.lag(replayed: 4) == nil)
    }

    @Test func `one that stands still is further behind each second, and not at all once it has caught up`() {
        var lag = Self.lag(written: [1, 2])
        for second in 2..<1_000 {
            lag.note(written: Int64(second + 1), at: Self.start + .seconds(second))
            if second < 500 { #expect(lag.lag(replayed: 2) == .seconds(second - 1)) }
        }
        // Nobody remembers its place any more.
        #expect(lag.lag(replayed: 2) == nil)
        #expect(lag.lag(replayed: 1_000) == .zero)
    }

    @Test func `another primary with less than the last one begins anew`() {
        var lag = Self.lag(written: [10, 20])
        lag.note(written: 15, at: Self.start + .seconds(2))
        #expect(lag.lag(replayed: 14) == nil && lag.lag(replayed: 15) == .zero)
    }
}
