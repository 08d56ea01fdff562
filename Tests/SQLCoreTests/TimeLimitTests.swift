import Foundation
import SQLCore
import Testing

struct TimeLimitTests {
    private struct Odd: Error {}

    @Test func `what comes in time comes, and what fails fails as it is`() async throws {
        #expect(try await within(.seconds(60)) { 7 } == 7)
        await #expect(throws: Odd.self) { try await within(.seconds(60)) { throw Odd() } }
    }

    @Test func `nobody waits for work that cannot be called back`() async throws {
        let release = DispatchSemaphore(value: 0)
        await #expect(throws: TimeLimitReached.self) {
            try await within(.milliseconds(50)) {
                // As a thread that waits for a server which has gone: it does not hear of being cancelled.
                await withCheckedContinuation { continuation in
                    Thread.detachNewThread {
                        release.wait()
                        continuation.resume()
                    }
                }
            }
        }
        // Only now may it end: had anybody waited for it, this would never be reached.
        release.signal()
    }

    @Test func `whoever is cancelled waits no longer`() async throws {
        let task = Task { try await within(.seconds(600)) { try await Task.sleep(for: .seconds(600)) } }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
