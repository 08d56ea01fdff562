import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The results of `transform`, in the order of the elements, computed on all cores at once. Returns when all are done.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex([Int: Result](minimumCapacity: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        let unordered = results.withLock { $0 }
        return indices.compactMap { unordered[$0] }
    }
}
