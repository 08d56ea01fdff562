import Foundation
import Synchronization

/// Answers that were given lately, to be given again: pages of lists, and single calls.
final class KeptGrantAnswers: Sendable {
    enum Key: Hashable {
        case page(Int, of: Int, collection: Int)
        /// One state of one call.
        case detail(UUID, edition: String, madeAt: Date)
    }

    /// Bytes of each of the two halves.
    private static let most = 12 << 20

    private struct Halves {
        var young: [Key: JSONAnswer] = [:]
        var old: [Key: JSONAnswer] = [:]
        var bytes = 0
    }

    private let halves = Mutex(Halves())

    /// The answer, as it was given before; otherwise made now.
    /// - Parameter make: `nil` for what is not there, which is not kept.
    func answer(_ key: Key, making make: () async throws -> [UInt8]?) async throws -> JSONAnswer? {
        let known = halves.withLock { halves -> JSONAnswer? in
            if let young = halves.young[key] { return young }
            guard let old = halves.old[key] else { return nil }
            Self.keep(old, at: key, in: &halves)
            return old
        }
        if let known { return known }
        guard let bytes = try await make() else { return nil }
        let made = JSONAnswer(bytes)
        halves.withLock { Self.keep(made, at: key, in: &$0) }
        return made
    }

    /// When the young half is full, it takes the place of the old one: what nobody has asked for since goes.
    private static func keep(_ answer: JSONAnswer, at key: Key, in halves: inout Halves) {
        if halves.bytes > most {
            halves.old = halves.young
            halves.young = [:]
            halves.bytes = 0
        }
        if halves.young.updateValue(answer, forKey: key) == nil { halves.bytes += answer.size }
    }
}
