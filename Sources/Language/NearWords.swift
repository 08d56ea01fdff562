/// The words of a vocabulary that lie within one or two slips of the pen of a given word.
///
/// One slip is a letter left out, put in, changed, or swapped with its neighbour.
public struct NearWords: Sendable {
    /// Of all words, one after the other, in the order of their letters, so that words with a common beginning share the work.
    private let letters: [Unicode.Scalar]
    /// Where each word begins in `letters`, and where the last one ends.
    private let bounds: [Int]
    /// With how many letters each word begins as the one before it does, as far as `mostShared`.
    private let shared: [UInt8]

    private static let mostShared = Int(UInt8.max)

    public init(vocabulary: some Sequence<String>) {
        let words = Set(vocabulary).subtracting([""]).map { Array($0.unicodeScalars) }.sorted { $0.lexicographicallyPrecedes($1) }
        letters = Array(words.joined())
        bounds = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        shared = words.indices.map { index in
            index == 0 ? 0 : UInt8(min(zip(words[index - 1], words[index]).prefix { $0 == $1 }.count, Self.mostShared))
        }
    }

    /// How many slips are forgiven in a word: none below five letters, one below nine, two from there.
    public static func tolerance(for word: String) -> Int {
        switch word.unicodeScalars.count {
        case ..<5: 0
        case ..<9: 1
        default: 2
        }
    }

    /// Words within the tolerance, the nearest first, at most `limit`. The first letter must be right: people seldom miss it.
    public func near(_ word: String, limit: Int = 3) -> [(word: String, slips: Int)] {
        let tolerance = Self.tolerance(for: word)
        let target = Array(word.unicodeScalars)
        guard tolerance > 0, let first = target.first else { return [] }
        var found: [(word: String, slips: Int)] = []
        var distances = Distances(to: target, deepest: target.count + tolerance)
        var index = firstIndex { letters[bounds[$0]] >= first }
        // With how many letters of the word at `index` there are distances already.
        var depth = 0
        while index < shared.count, letters[bounds[index]] == first {
            let candidate = bounds[index]..<bounds[index + 1]
            // One that is too long is passed over, but a shorter one may share its beginning.
            if candidate.count <= target.count + tolerance {
                var least = 0
                while least <= tolerance, depth < candidate.count {
                    depth += 1
                    least = distances.fill(depth, of: letters[candidate])
                }
                if least > tolerance {
                    // Every word with this beginning fails too.
                    repeat { index += 1 } while index < shared.count && Int(shared[index]) >= depth
                    depth = index < shared.count ? Int(shared[index]) : 0
                    continue
                }
                let slips = distances.whole(candidate.count)
                if slips <= tolerance, slips > 0 { found.append((String(String.UnicodeScalarView(letters[candidate])), slips)) }
            }
            index += 1
            depth = index < shared.count ? min(depth, Int(shared[index])) : 0
        }
        return Array(found.sorted { ($0.slips, $0.word) < ($1.slips, $1.word) }.prefix(limit))
    }

    /// The first index from which `belongs` holds, where it holds from some index on.
    private func firstIndex(_ belongs: (Int) -> Bool) -> Int {
        var (low, high) = (0, shared.count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The optimal string alignment distances between the beginnings of a word and those of another, row by row.
private struct Distances {
    private let target: [Unicode.Scalar]
    /// Row `depth` tells how far the first `depth` letters lie from each beginning of the target.
    private var rows: [Int]
    private var width: Int { target.count + 1 }

    init(to target: [Unicode.Scalar], deepest: Int) {
        self.target = target
        rows = Array(repeating: 0, count: (deepest + 1) * (target.count + 1))
        for column in 0...target.count { rows[column] = column }
    }

    /// Fills a row; those above are filled.
    /// - Returns: its least distance.
    mutating func fill(_ depth: Int, of candidate: ArraySlice<Unicode.Scalar>) -> Int {
        let (above, row) = ((depth - 1) * width, depth * width)
        let letter = candidate[candidate.startIndex + depth - 1]
        let before = depth > 1 ? candidate[candidate.startIndex + depth - 2] : nil
        rows[row] = depth
        var least = depth
        for column in 1..<width {
            let changed = rows[above + column - 1] + (letter == target[column - 1] ? 0 : 1)
            var best = min(rows[above + column] + 1, rows[row + column - 1] + 1, changed)
            if let before, column > 1, letter == target[column - 2], before == target[column - 1] {
                best = min(best, rows[above - width + column - 2] + 1)
            }
            rows[row + column] = best
            least = min(least, best)
        }
        return least
    }

    /// Between the first `depth` letters and the whole target.
    func whole(_ depth: Int) -> Int { rows[depth * width + target.count] }
}
