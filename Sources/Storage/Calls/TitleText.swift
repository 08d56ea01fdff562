import CVectorLoops
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
        for word in words.words {
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
        // Of the word's bytes the two rarest: where both stand as far apart as in the word, which is nearly nowhere, the whole is compared.
        let rarest = word.indices.sorted { frequencies[Int(word[$0])] < frequencies[Int(word[$1])] }.prefix(2).sorted()
        guard let first = rarest.first, let second = rarest.last else { return found }
        bytes.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { sought in
                guard let begin = text.baseAddress, let beginning = sought.baseAddress else { return }
                var (position, place) = (0, 0)
                let end = text.count - sought.count + 1
                while position < end {
                    position += vector_loops_find_pair(begin + position + first, end - position, word[first], word[second], second - first)
                    guard position < end else { return }
                    guard memcmp(begin + position, beginning, sought.count) == 0 else {
                        position += 1
                        continue
                    }
                    while ends[place] <= position { place += 1 }
                    found[place] = true
                    // Once is enough.
                    position = ends[place]
                }
            }
        }
        return found
    }
}
