import Foundation
public import Funding
import Language

extension SearchIndex {
    /// The folded words of a language that stand in the collection, each with the number of documents that hold it.
    /// - Parameter owned: documents that do not count.
    public func wordFrequencies(in language: Language, leavingOut owned: Set<Int> = []) -> [(word: String, documents: Int)] {
        let mark = language == .swedish ? "s:" : "e:"
        return data.withUnsafeBytes { bytes in
            (0..<termCount).compactMap { position in
                let key = bytes[keyRange(of: position, in: bytes)]
                guard key.starts(with: mark.utf8) else { return nil }
                // A Swedish term is a dictionary form and reads well; an English one is a stem, which does not.
                let word =
                    language == .swedish
                    ? String(decoding: key.dropFirst(mark.utf8.count), as: UTF8.self) : Token.fold(shownForm(of: position, in: bytes))
                return (word, documentFrequency(of: position, leavingOut: owned, in: bytes))
            }
        }
    }
}
