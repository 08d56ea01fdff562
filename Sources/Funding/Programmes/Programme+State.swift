extension Programme {
    /// What a programme is on a given day.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case coming, running, fullyCommitted, closed
    }

    public func state(on day: Day) -> State {
        if let through = period.through, day > through { return .closed }
        if let from = period.from, day < from { return .coming }
        if let fullyCommitted, day >= fullyCommitted.from { return .fullyCommitted }
        return .running
    }
}
