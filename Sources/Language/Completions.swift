/// Words in order of their letters, to find those that begin with some letters, or nearly do.
struct Completions: Sendable {
    /// Sorted by their letters.
    private let words: [(letters: [Unicode.Scalar], weight: Double)]

    /// - Parameter weights: how much each word counts, more for those to be offered first.
    init(weights: [String: Double]) {
        words = weights.map { (letters: Array($0.key.unicodeScalars), weight: $0.value) }
            .sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
    }

    /// The words that begin with `typed`, the weightiest first; where they are too few, then those that nearly do.
    func completions(of typed: String, limit: Int) -> [String] {
        let letters = Array(typed.unicodeScalars)
        guard !letters.isEmpty, letters.count <= 60, limit > 0 else { return [] }
        let exact = range(beginning: letters[...], in: words.indices)
        var found = best(of: [exact], limit: limit)
        if found.count < limit, !letters.isEmpty {
            let near = nearRanges(of: letters)
            found += best(of: near, limit: limit + found.count).filter { !found.contains($0) }.prefix(limit - found.count)
        }
        return found.map { String(String.UnicodeScalarView(words[$0].letters)) }
    }

    private func best(of ranges: [Range<Int>], limit: Int) -> [Int] {
        var kept: [Int] = []
        for index in ranges.joined() {
            let weight = words[index].weight
            if kept.count == limit, let last = kept.last, words[last].weight >= weight { continue }
            let place = kept.firstIndex { words[$0].weight < weight } ?? kept.count
            kept.insert(index, at: place)
            if kept.count > limit { kept.removeLast() }
        }
        return kept
    }

    // MARK: Beginnings within a slip of the pen

    /// The ranges of words whose beginning lies within the tolerance of `typed`; the first letter must be right.
    private func nearRanges(of typed: [Unicode.Scalar]) -> [Range<Int>] {
        let tolerance = NearWords.tolerance(for: String(String.UnicodeScalarView(typed)))
        guard tolerance > 0, let first = typed.first else { return [] }
        var ranges: [Range<Int>] = []
        var path = [first]
        let row = Array(0...typed.count)
        walk(
            range(beginning: path[...], in: words.indices), path: &path, before: row,
            row: Self.row(after: row, before: row, path: path, typed: typed), typed: typed, tolerance: tolerance, into: &ranges)
        return ranges
    }

    private func walk(
        _ range: Range<Int>, path: inout [Unicode.Scalar], before: [Int], row: [Int], typed: [Unicode.Scalar], tolerance: Int,
        into ranges: inout [Range<Int>]
    ) {
        if let slips = row.last, slips <= tolerance {
            ranges.append(range)
            return
        }
        guard (row.min() ?? .max) <= tolerance, path.count < typed.count + tolerance else { return }
        var start = range.lowerBound
        // Words that end here are shorter than what was typed: they cannot be completions of it.
        while start < range.upperBound, words[start].letters.count <= path.count { start += 1 }
        while start < range.upperBound {
            let letter = words[start].letters[path.count]
            path.append(letter)
            let end = self.range(beginning: path[...], in: start..<range.upperBound).upperBound
            walk(
                start..<end, path: &path, before: row, row: Self.row(after: row, before: before, path: path, typed: typed), typed: typed,
                tolerance: tolerance, into: &ranges)
            path.removeLast()
            start = max(end, start + 1)
        }
    }

    /// One row of the optimal string alignment distance.
    private static func row(after above: [Int], before: [Int], path: [Unicode.Scalar], typed: [Unicode.Scalar]) -> [Int] {
        var row = [Int](repeating: path.count, count: typed.count + 1)
        guard let letter = path.last else { return row }
        for column in 1...typed.count {
            var best = min(above[column] + 1, row[column - 1] + 1, above[column - 1] + (letter == typed[column - 1] ? 0 : 1))
            if path.count > 1, column > 1, letter == typed[column - 2], path[path.count - 2] == typed[column - 1] {
                best = min(best, before[column - 2] + 1)
            }
            row[column] = best
        }
        return row
    }

    /// The words of `bounds` that begin with some letters; all words of `bounds` come at or after them.
    private func range(beginning letters: ArraySlice<Unicode.Scalar>, in bounds: Range<Int>) -> Range<Int> {
        let start = partition(bounds) { !$0.lexicographicallyPrecedes(letters) }
        let end = partition(start..<bounds.upperBound) { !$0.starts(with: letters) }
        return start..<end
    }

    private func partition(_ bounds: Range<Int>, _ belongs: ([Unicode.Scalar]) -> Bool) -> Int {
        var low = bounds.lowerBound
        var high = bounds.upperBound
        while low < high {
            let middle = (low + high) / 2
            if belongs(words[middle].letters) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
