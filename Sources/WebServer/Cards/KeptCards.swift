import Dispatch
import Drawing
import Pages
import Synchronization

/// Sharing cards as pictures, drawn on a thread of their own, one after the other: whoever answers readers does not wait for them.
final class KeptCards: Sendable {
    /// Too many are waiting.
    struct Busy: Error {}

    /// Pictures at most, about 40 kB each.
    private static let most = 200
    private static let mostWaiting = 32

    private let queue = DispatchQueue(label: "cards", qos: .utility)
    private let kept = Mutex<[SharingCard: [UInt8]]>([:])
    private let waiting = Mutex(0)

    /// - Returns: a PNG file; `nil` where it could not be drawn.
    /// - Throws: `Busy`.
    func picture(of card: SharingCard) async throws -> [UInt8]? {
        if let known = kept.withLock({ $0[card] }) { return known }
        let isAdmitted = waiting.withLock { waiting in
            guard waiting < Self.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isAdmitted else { throw Busy() }
        defer { waiting.withLock { $0 -= 1 } }
        let drawn = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: CardPicture.png(of: card)) }
        }
        guard let drawn else { return nil }
        kept.withLock { kept in
            // Cards are as many as there are calls, days and languages: when the room is full, it is emptied.
            if kept.count >= Self.most { kept.removeAll() }
            kept[card] = drawn
        }
        return drawn
    }
}
