import CStemmer
import Synchronization

/// English stems by Snowball: "wetlands" → "wetland".
public final class EnglishStemmer: Sendable {
    private struct State: ~Copyable {
        let stemmer: OpaquePointer?
        var found: [String: String] = [:]

        deinit { if let stemmer { sb_stemmer_delete(stemmer) } }
    }

    private let state: Mutex<State>

    public init() {
        state = Mutex(State(stemmer: sb_stemmer_new("english", "UTF_8")))
    }

    /// The stem of a folded word; the word itself where Snowball has nothing to say.
    public func stem(of word: String) -> String {
        state.withLock { state in
            if let known = state.found[word] { return known }
            guard let stemmer = state.stemmer else { return word }
            var copy = word
            let stem = copy.withUTF8 { bytes -> String in
                guard let base = bytes.baseAddress, let result = sb_stemmer_stem(stemmer, base, Int32(clamping: bytes.count)) else {
                    return word
                }
                let length = Int(sb_stemmer_length(stemmer))
                return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
            }
            if state.found.count > 200_000 { state.found.removeAll(keepingCapacity: true) }
            state.found[word] = stem
            return stem
        }
    }
}
