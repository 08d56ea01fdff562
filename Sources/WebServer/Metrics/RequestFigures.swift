import Synchronization

/// How many requests of each kind were answered how, and in what time, since the start.
final class RequestFigures: Sendable {
    /// Requests that are counted together.
    struct Group: Hashable {
        let kind: RouteKind
        let method: String
        let status: Int
    }

    /// How long answers took.
    struct Times {
        /// Seconds; each bucket holds what took no longer, and the last everything.
        static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

        /// By the first bound that was kept; one more for what kept none.
        private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
        private(set) var sum = 0.0

        mutating func add(_ seconds: Double) {
            counts[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
            sum += seconds
        }
    }

    /// All that was counted.
    struct Snapshot {
        var counts: [Group: Int] = [:]
        var times: [RouteKind: Times] = [:]
    }

    private let state = Mutex(Snapshot())

    var snapshot: Snapshot { state.withLock { $0 } }

    /// - Parameter method: as it was sent; unusual ones are counted as one, for anybody can make them up.
    func count(_ kind: RouteKind, method: String, status: Int, seconds: Double) {
        let method = ["GET", "HEAD", "POST"].contains(method) ? method : "other"
        state.withLock { state in
            state.counts[Group(kind: kind, method: method, status: status), default: 0] += 1
            state.times[kind, default: Times()].add(seconds)
        }
    }
}
