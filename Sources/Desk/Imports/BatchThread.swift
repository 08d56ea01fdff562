import Foundation
import Synchronization

/// Reads an input on a thread of its own, at most two batches ahead of whoever stores them, so that reading and storing share the time and
/// memory stays bounded.
final class BatchThread<Batch: Sendable>: Sendable {
    private let room = DispatchSemaphore(value: 2)
    private let isStopped = Mutex(false)

    /// - Parameter read: calls its argument with every batch; what it throws ends the sequence.
    func batches(
        _ read: @escaping @Sendable (_ take: (Batch) throws -> Void) throws -> Void
    ) -> AsyncThrowingStream<Batch, any Error> {
        AsyncThrowingStream { continuation in
            continuation.onTermination = { _ in self.stop() }
            let thread = Thread {
                do {
                    try read { batch in
                        self.room.wait()
                        if self.isStopped.withLock({ $0 }) { throw CancellationError() }
                        continuation.yield(batch)
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            thread.name = "import"
            thread.start()
        }
    }

    /// Says that a batch has been dealt with, so that the next may be read.
    func isDone() {
        room.signal()
    }

    /// Nobody waits for batches any more; the reader is let go.
    private func stop() {
        isStopped.withLock { $0 = true }
        room.signal()
    }
}
