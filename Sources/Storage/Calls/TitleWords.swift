import Foundation
public import Funding

/// A call's titles and identifiers as searches look at them.
public struct FoldedTitles: Sendable, Hashable {
    let text: [UInt8]

    init(names: [String?]) {
        text = Array(names.compactMap { $0.map(FoldedText.search) }.joined(separator: "\n").utf8)
    }

    /// - Parameter folded: names that have been folded before, a line each.
    init(folded: String) {
        text = Array(folded.utf8)
    }

    public init(of call: Call) {
        self.init(names: [call.identifier, call.callIdentifier, call.title, call.plainTitle?.sv, call.plainTitle?.en])
    }
}

/// The words of a search, as titles and identifiers are searched for them in memory: the same rules as `CallFilter.text`.
public struct TitleWords: Sendable {
    /// None of them is empty.
    let words: [[UInt8]]

    init(_ words: [String]) {
        self.words = words.filter { !$0.isEmpty }.map { Array($0.utf8) }
    }

    public init(of text: String) {
        self.init(CallFilter.words(of: text))
    }

    public var isEmpty: Bool { words.isEmpty }

    /// Whether every word stands in them.
    public func stand(in titles: FoldedTitles) -> Bool { words.allSatisfy(titles.text.contains) }
}

extension [UInt8] {
    /// Whether `word`, which is not empty, stands somewhere in the text; both are UTF-8, so that no letter is met halfway.
    fileprivate func contains(_ word: [UInt8]) -> Bool {
        withUnsafeBytes { text in
            word.withUnsafeBytes { word in
                guard let begin = text.baseAddress, let sought = word.baseAddress, word.count <= text.count else { return false }
                // The library looks for one byte many at a time.
                var (start, left) = (begin, text.count - word.count + 1)
                while left > 0, let found = memchr(start, Int32(word[0]), left) {
                    if memcmp(found, sought, word.count) == 0 { return true }
                    left -= UnsafeRawPointer(found) - start + 1
                    start = UnsafeRawPointer(found) + 1
                }
                return false
            }
        }
    }
}
