/// How old what a replica shows is, from the primary's own positions in its log of changes, noted again and again.
///
/// It asks neither server's clock: a primary that is idle leaves no trace of time in its log, and a replica that is cut off does not know of
/// what it misses.
struct ReplicaLag {
    private struct Sample {
        let written: Int64
        let at: ContinuousClock.Instant
    }

    /// More than this many seconds behind, nobody needs to know how many.
    private static let most = 600

    private var samples: [Sample] = []

    /// Notes how far the primary has written.
    mutating func note(written: Int64, at now: ContinuousClock.Instant) {
        // Another server has become the primary, with less than was lost.
        if let last = samples.last, written < last.written { samples = [] }
        samples.append(Sample(written: written, at: now))
        if samples.count > Self.most { samples.removeFirst() }
    }

    /// The time between the latest note and the one that the replica has come to; `nil` when it has not come to any. While the primary does not
    /// answer, nothing is noted, and a replica that has everything stays so.
    mutating func lag(replayed: Int64) -> Duration? {
        guard let latest = samples.last, let place = samples.lastIndex(where: { $0.written <= replayed }) else { return nil }
        samples.removeFirst(place)
        return samples[0].at.duration(to: latest.at)
    }
}
