import Foundation
import Hummingbird
import Synchronization

/// An answer that is given many times, compressed once somebody wants it so.
final class KeptAnswer: Sendable {
    let size: Int
    private let bytes: [UInt8]
    private let plain: JSONAnswer
    private let packed = Mutex<JSONAnswer?>(nil)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        size = bytes.count
        plain = JSONAnswer(bytes)
    }

    func response(to request: Request) -> Response {
        guard Compression.accepts(request.headers[.acceptEncoding] ?? "") else { return plain.response(to: request) }
        if let packed = packed.withLock({ $0 }) { return packed.response(to: request) }
        let made = JSONAnswer(bytes, isKept: true)
        packed.withLock { $0 = made }
        return made.response(to: request)
    }
}

/// Answers that were given lately, to be given again: pages of lists, and single calls.
final class KeptAnswers: Sendable {
    enum Key: Hashable {
        case page(Int, of: Int, collection: Int)
        /// One state of one call.
        case detail(UUID, edition: String, madeAt: Date)
    }

    /// Bytes of each of the two halves.
    private static let most = 12 << 20

    private struct Halves {
        var young: [Key: KeptAnswer] = [:]
        var old: [Key: KeptAnswer] = [:]
        var bytes = 0
    }

    private let halves = Mutex(Halves())

    /// The answer, as it was given before; otherwise made now.
    /// - Parameter make: `nil` for what is not there, which is not kept.
    func answer(_ key: Key, making make: () async throws -> [UInt8]?) async throws -> KeptAnswer? {
        let known = halves.withLock { halves -> KeptAnswer? in
            if let young = halves.young[key] { return young }
            guard let old = halves.old[key] else { return nil }
            Self.keep(old, at: key, in: &halves)
            return old
        }
        if let known { return known }
        guard let made = try await make().map(KeptAnswer.init) else { return nil }
        halves.withLock { Self.keep(made, at: key, in: &$0) }
        return made
    }

    /// When the young half is full, it takes the place of the old one: what nobody has asked for since goes.
    private static func keep(_ answer: KeptAnswer, at key: Key, in halves: inout Halves) {
        if halves.bytes > most {
            halves.old = halves.young
            halves.young = [:]
            halves.bytes = 0
        }
        if halves.young.updateValue(answer, forKey: key) == nil { halves.bytes += answer.size }
    }
}
