import Desk
import Foundation
import JSON
import PublicAPI
import Synchronization

/// The latest answers in JSON of all desks, kept until any call changes and for a minute at most, since states follow the clock.
final class KeptAnswers: Sendable {
    private struct Kept {
        let revision: Int
        let minute: Int
        let answer: JSONAnswer
    }

    private struct Store {
        var answers: [String: Kept] = [:]
        var size = 0
    }

    /// In bytes, of what the store itself needs for an answer.
    private static let overhead = 300

    /// In bytes, for all desks of a server.
    private let most: Int
    private let store = Mutex(Store())
    /// Of each call what lists tell, but for the addresses of its pages: lists are of many kinds, and the calls in them the same.
    let calls = ShownCalls { WrittenCallSummary($0, at: $1) }

    init(most: Int = 24 << 20) {
        self.most = most
    }

    /// The answer at an address as it was made in the same minute of the same calls; otherwise made anew.
    ///
    /// - Parameters:
    ///   - address: one for all that means the same, and with the desk wherever the desks' answers differ.
    ///   - revision: of the calls.
    func answer(
        at address: String, revision: Int, now: Date, making make: () async throws -> JSONAnswer
    ) async throws -> JSONAnswer {
        let minute = Int(min(1e10, max(0, now.timeIntervalSince1970 / 60)))
        if let known = store.withLock({ $0.answers[address] }), known.revision == revision, known.minute == minute { return known.answer }
        let answer = try await make()
        let room = address.utf8.count + Self.overhead
        store.withLock { store in
            // Addresses are as many as anybody cares to make up: when the room is full, it is emptied.
            if store.size + answer.size + room > most { store = Store() }
            let former = store.answers.updateValue(Kept(revision: revision, minute: minute, answer: answer), forKey: address)
            store.size += answer.size + room - (former.map { $0.answer.size + room } ?? 0)
        }
        return answer
    }
}
