import Dispatch

/// Where passwords are hashed: apart from the threads that answer requests, and few at once, since each takes 64 MiB.
actor PasswordBench {
    /// So many wait already that another would wait too long.
    struct Busy: Error {}

    static let shared = PasswordBench(places: 2, seats: 32)

    private let seats: Int
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private let queue = DispatchQueue(label: "passwords", attributes: .concurrent)

    /// - Parameters:
    ///   - places: how many are hashed at once.
    ///   - seats: how many may wait.
    init(places: Int, seats: Int) {
        free = places
        self.seats = seats
    }

    /// - Throws: `Busy`.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await sit()
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }

    private func sit() async throws(Busy) {
        guard free == 0 else {
            free -= 1
            return
        }
        guard waiting.count < seats else { throw Busy() }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The place goes to whoever has waited longest.
    private func leave() {
        guard !waiting.isEmpty else {
            free += 1
            return
        }
        waiting.removeFirst().resume()
    }
}
