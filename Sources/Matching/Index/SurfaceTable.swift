import Language

/// What each written form of one language is indexed under, so that a form is folded and stemmed once however often it occurs.
///
/// Open addressing over the bytes as they stand in the text: no string is made for a word that is known.
struct SurfaceTable {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int
        let terms: Range<Int>
    }

    /// Places in `entries` from 1; 0 is free. A power of two of them, at most half full.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)
    private var entries: [Entry] = []
    private var letters: [UInt8] = []
    private(set) var terms: [UInt32] = []

    /// The terms of a written form, as places in `terms`; `nil` for one that is new.
    func known(_ surface: UnsafeRawBufferPointer) -> Range<Int>? {
        let hash = ByteHash.hash(surface)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, holds(surface, entry) { return entry.terms }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Remembers a form that is not known yet.
    mutating func add(_ surface: UnsafeRawBufferPointer, terms new: [UInt32]) -> Range<Int> {
        let range = terms.count..<terms.count + new.count
        terms += new
        entries.append(Entry(hash: ByteHash.hash(surface), start: letters.count, count: surface.count, terms: range))
        letters.append(contentsOf: surface)
        if entries.count * 2 > slots.count {
            slots = [UInt32](repeating: 0, count: slots.count * 2)
            entries.indices.forEach { occupy($0) }
        } else {
            occupy(entries.count - 1)
        }
        return range
    }

    private mutating func occupy(_ place: Int) {
        var slot = Int(truncatingIfNeeded: entries[place].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
    }

    private func holds(_ surface: UnsafeRawBufferPointer, _ entry: Entry) -> Bool {
        guard entry.count == surface.count else { return false }
        return letters.withUnsafeBytes {
            UnsafeRawBufferPointer(rebasing: $0[entry.start..<entry.start + entry.count]).isEqual(to: surface)
        }
    }
}
