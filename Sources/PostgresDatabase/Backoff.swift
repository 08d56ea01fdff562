/// Waits that double up to a ceiling; each is drawn between half of it and all of it, so that those who met do not meet again.
struct Backoff {
    private var wait: Duration
    private let ceiling: Duration

    init(first: Duration, ceiling: Duration) {
        wait = first
        self.ceiling = ceiling
    }

    mutating func next() -> Duration {
        defer { wait = min(wait * 2, ceiling) }
        return wait * Double.random(in: 0.5...1)
    }
}
