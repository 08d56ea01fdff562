import Funding
import Language
import Synchronization

/// What calls say of the words that were searched for last: searches are of many kinds, and the words in them the same.
final class WordShares: Sendable {
    private struct Word: Hashable {
        let text: String
        let language: Language
    }

    /// So many words are kept; when that is not enough, all are let go.
    private static let most = 256

    private let shares = Mutex<[Word: [Int: Double]]>([:])

    func shares(of text: String, in language: Language, working workOut: () -> [Int: Double]) -> [Int: Double] {
        let word = Word(text: text, language: language)
        if let known = shares.withLock({ $0[word] }) { return known }
        let found = workOut()
        shares.withLock { shares in
            if shares.count >= Self.most { shares = [:] }
            shares[word] = found
        }
        return found
    }
}
