/// The words of a vocabulary that lie within one or two slips of the pen of a given word.
///
/// One slip is a letter left out, put in, changed, or swapped with its neighbour.
public struct NearWords: Sendable {
    /// Sorted by their letters, so that words with a common beginning share the work.
    private let words: [[Unicode.Scalar]]

    public init(vocabulary: some Sequence<String>) {
        words = Set(vocabulary).map { Array($0.unicodeScalars) }.sorted { $0.lexicographicallyPrecedes($1) }
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
        var rows = [[Int]](repeating: [], count: target.count + tolerance + 2)
        rows[0] = Array(0...target.count)
        var previous: [Unicode.Scalar] = []
        var index = words.partitionPoint { $0.first.map { $0 >= first } ?? false }
        while index < words.count, words[index].first == first {
            let candidate = words[index]
            var depth = min(previous.count, candidate.count, zip(previous, candidate).prefix { $0 == $1 }.count)
            guard candidate.count <= target.count + tolerance else {
                // Too long, but a shorter word may share its beginning: only this one is passed over.
                previous = Array(candidate.prefix(depth))
                index += 1
                continue
            }
            var isHopeless = false
            while !isHopeless, depth < candidate.count {
                depth += 1
                rows[depth] = Self.row(after: rows, depth: depth, candidate: candidate, target: target)
                isHopeless = (rows[depth].min() ?? .max) > tolerance
            }
            previous = Array(candidate.prefix(depth))
            if isHopeless {
                // Every word with this beginning fails too.
                index = skip(from: index, beginning: previous)
                continue
            }
            if let slips = rows[candidate.count].last, slips <= tolerance, slips > 0 {
                found.append((String(String.UnicodeScalarView(candidate)), slips))
            }
            index += 1
        }
        return Array(found.sorted { ($0.slips, $0.word) < ($1.slips, $1.word) }.prefix(limit))
    }

    /// The first index after `index` whose word does not begin with `beginning`.
    private func skip(from index: Int, beginning: [Unicode.Scalar]) -> Int {
        guard !beginning.isEmpty else { return index + 1 }
        var low = index + 1
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].starts(with: beginning) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// One row of the optimal string alignment distance.
    private static func row(after rows: [[Int]], depth: Int, candidate: [Unicode.Scalar], target: [Unicode.Scalar]) -> [Int] {
        let above = rows[depth - 1]
        var row = [Int](repeating: depth, count: target.count + 1)
        for column in 1...target.count {
            let isSame = candidate[depth - 1] == target[column - 1]
            var best = min(above[column] + 1, row[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1))
            if depth > 1, column > 1, candidate[depth - 1] == target[column - 2], candidate[depth - 2] == target[column - 1] {
                best = min(best, rows[depth - 2][column - 2] + 1)
            }
            row[column] = best
        }
        return row
    }
}

extension Array {
    /// The first index from which `belongs` holds, in an array where it holds from some index on.
    fileprivate func partitionPoint(_ belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
