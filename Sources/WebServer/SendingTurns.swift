import Funding

/// Whose turn it is to be sent to: so many at once, none twice at a time, and whoever has waited longest first.
struct SendingTurns: Sendable {
    private let mostAtOnce: Int
    private var underWay: Set<Webhook.ID> = []
    private var waiting: [Webhook.ID] = []

    init(mostAtOnce: Int) {
        self.mostAtOnce = mostAtOnce
    }

    /// Takes those that may be sent to now.
    /// - Parameter due: all that something is due to.
    mutating func begin(_ due: [Webhook.ID]) -> [Webhook.ID] {
        waiting = waiting.filter(due.contains) + due.filter { !underWay.contains($0) && !waiting.contains($0) }
        let begun = Array(waiting.prefix(max(mostAtOnce - underWay.count, 0)))
        waiting.removeFirst(begun.count)
        underWay.formUnion(begun)
        return begun
    }

    /// - Returns: whether others wait for its turn.
    mutating func end(_ webhook: Webhook.ID) -> Bool {
        underWay.remove(webhook)
        return !waiting.isEmpty
    }
}
