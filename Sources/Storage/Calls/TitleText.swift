import Foundation
import Synchronization

/// The titles of all calls in one text, so that a word is looked for once and not in each call; nor once more while it is one of the last.
public final class TitleText: Sendable {
    /// So many words are kept with where they stand; when that is not enough, all are let go.
    private static let mostKept = 128

    private let bytes: [UInt8]
    /// Where the titles of each call end. A line break ends them too, and no word has one: none is found across two calls.
    private let ends: [Int]
    /// How often each byte stands in the text.
    private let frequencies: [Int]
    private let kept = Mutex<[[UInt8]: [Bool]]>([:])

    /// - Parameter titles: of each call, in the order of their places.
    public init(_ titles: [FoldedTitles]) {
        var (bytes, ends): ([UInt8], [Int]) = ([], [])
        var frequencies = [Int](repeating: 0, count: 256)
        for title in titles {
            bytes += title.text
            bytes.append(UInt8(ascii: "\n"))
            ends.append(bytes.count)
        }
        for byte in bytes { frequencies[Int(byte)] += 1 }
        (self.bytes, self.ends, self.frequencies) = (bytes, ends, frequencies)
    }

    /// Whether every word stands in the titles at each place.
    public func places(of words: TitleWords) -> [Bool] {
        var areIn = [Bool](repeating: true, count: ends.count)
        for word in words.words where !word.isEmpty {
            let found = keptPlaces(of: word)
            for place in areIn.indices where !found[place] { areIn[place] = false }
        }
        return areIn
    }

    private func keptPlaces(of word: [UInt8]) -> [Bool] {
        if let known = kept.withLock({ $0[word] }) { return known }
        let found = places(of: word)
        kept.withLock { kept in
            if kept.count >= Self.mostKept { kept = [:] }
            kept[word] = found
        }
        return found
    }

    private func places(of word: [UInt8]) -> [Bool] {
        var found = [Bool](repeating: false, count: ends.count)
        // Of the word's bytes the rarest: the library looks for one byte many at a time, and stops at each.
        let offset = word.indices.min { frequencies[Int(word[$0])] < frequencies[Int(word[$1])] } ?? 0
        bytes.withUnsafeBytes { text in
            word.withUnsafeBytes { sought in
                guard let begin = text.baseAddress, let beginning = sought.baseAddress else { return }
                var (start, place) = (offset, 0)
                let end = text.count - (sought.count - offset) + 1
                while start < end, let byte = memchr(begin + start, Int32(sought[offset]), end - start) {
                    let position = UnsafeRawPointer(byte) - begin - offset
                    start = position + offset + 1
                    guard memcmp(begin + position, beginning, sought.count) == 0 else { continue }
                    while ends[place] <= position { place += 1 }
                    found[place] = true
                    // Once is enough.
                    start = max(start, ends[place] + offset)
                }
            }
        }
        return found
    }
}
