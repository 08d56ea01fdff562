import SQLCore
import Storage

extension Desk {
    /// Does the same in each desk of the installation, a transaction for each.
    /// - Returns: the sum.
    func inEveryDesk(_ body: @escaping @Sendable (MunicipalDesk.ID, any SQLConnection) throws -> Int) async throws -> Int {
        var sum = 0
        for id in try await store.read({ try DeskStore.all(on: $0) }).map(\.id) {
            sum += try await store.entering(id).write { try body(id, $0) }
        }
        return sum
    }
}
