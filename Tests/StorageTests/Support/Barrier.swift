import Dispatch
import Synchronization

/// Where so many transactions meet, so that they overlap for certain; each passes once and then freely.
final class Barrier: Sendable {
    private let missing: Mutex<Int>
    private let gate = DispatchSemaphore(value: 0)
    private let parties: Int

    init(parties: Int) {
        self.parties = parties
        missing = Mutex(parties)
    }

    /// Waits for the others, at most ten seconds.
    func meet() {
        let left = missing.withLock { missing in
            missing -= 1
            return missing
        }
        if left < 0 { return }
        if left == 0 { for _ in 0..<parties { gate.signal() } }
        _ = gate.wait(timeout: .now() + 10)
    }
}

/// A number that many threads count up.
final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    /// - Returns: the new value.
    @discardableResult
    func countUp() -> Int {
        number.withLock {
            $0 += 1
            return $0
        }
    }
}
