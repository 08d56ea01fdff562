import Dispatch
import Synchronization

/// Waits for asynchronous work on one database inside a transaction of another. Transactions run on threads of their database's own, so that
/// none of Swift's is held up; nobody else may call it.
func waiting<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let bell = DispatchSemaphore(value: 0)
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    Task {
        let result: Result<Value, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        outcome.withLock { $0 = result }
        bell.signal()
    }
    bell.wait()
    guard let result = outcome.withLock({ $0 }) else { throw CancellationError() }
    return try result.get()
}
