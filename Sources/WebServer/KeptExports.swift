import Desk
import Synchronization

/// The latest files of calls for other programs, kept until any call changes: most who fetch one fetch what somebody else just did.
final class KeptExports: Sendable {
    private struct Kept {
        let selection: FollowCalls.Selection
        let exported: Exported
    }

    /// Files at most; a file of 200 calls takes up to half a megabyte.
    private static let most = 40

    private let kept = Mutex<[String: Kept]>([:])

    /// The file at an address, as it was made of the same calls in the same state; otherwise made anew.
    func file(
        at address: String, of selection: FollowCalls.Selection, making make: () async throws -> Exported
    ) async throws -> Exported {
        if let known = kept.withLock({ $0[address] }), known.selection == selection { return known.exported }
        let exported = try await make()
        kept.withLock { kept in
            // Addresses are as many as anybody cares to make up: when the room is full, it is emptied.
            if kept[address] == nil, kept.count >= Self.most { kept.removeAll() }
            kept[address] = Kept(selection: selection, exported: exported)
        }
        return exported
    }
}
