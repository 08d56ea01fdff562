/// A row as it was cut: all its cells' bytes without quotes, one after the other.
struct TableCells {
    var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    var ends: [Int] = []
    /// Whether a quote stood where the format allows none.
    var isDamaged = false

    var count: Int { ends.count }

    /// A line with nothing on it.
    var isBlank: Bool { ends.count == 1 && bytes.isEmpty }

    subscript(position: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(position) else { return nil }
        return bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isDamaged = false
    }
}
