import Language

/// Where each term stands in up to four collections and among the word vectors: one look-up serves them all.
///
/// Terms are told apart by 64 bits of their keys' hashes. Two of a million terms share one with a likelihood of one in 40 million, and then
/// a word would count as another.
struct TermTable: Sendable {
    /// Where one term stands; a place of -1 says that it does not.
    struct Places: Sendable {
        private var calls, programmes, passages, actions: Int32
        /// Among the word vectors.
        fileprivate(set) var vector: Int32 = -1

        fileprivate init() {
            (calls, programmes, passages, actions) = (-1, -1, -1, -1)
        }

        /// The position in a collection's vocabulary.
        fileprivate(set) subscript(collection: Collection) -> Int {
            get {
                switch collection {
                case .calls: Int(calls)
                case .programmes: Int(programmes)
                case .passages: Int(passages)
                case .actions: Int(actions)
                }
            }
            set {
                switch collection {
                case .calls: calls = Int32(newValue)
                case .programmes: programmes = Int32(newValue)
                case .passages: passages = Int32(newValue)
                case .actions: actions = Int32(newValue)
                }
            }
        }
    }

    /// What terms are sought in. A collection of a benchmark takes the place of the calls.
    enum Collection: Sendable {
        case calls, programmes, passages, actions
    }

    /// Half a line of a processor's cache. A hash of 0 marks a free slot.
    private struct Slot: Sendable {
        var hash: UInt64 = 0
        var places = Places()
    }

    let vectors: WordVectors?
    /// A power of two, at most half full.
    private let slots: [Slot]

    init(of indexes: [(Collection, SearchIndex)], vectors: WordVectors?) {
        self.vectors = vectors
        let terms = indexes.reduce(vectors?.count ?? 0) { $0 + $1.1.termCount }
        var capacity = 64
        while capacity < 2 * terms { capacity *= 2 }
        var slots = [Slot](repeating: Slot(), count: capacity)
        func place(of hash: UInt64) -> Int {
            let hash = Self.taken(hash)
            var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & (capacity - 1) }
            slots[place].hash = hash
            return place
        }
        for (collection, index) in indexes {
            index.forEachKeyHash { position, hash in slots[place(of: hash)].places[collection] = position }
        }
        vectors?.forEachTerm { number, term in slots[place(of: term.hash)].places.vector = Int32(number) }
        self.slots = slots
    }

    /// Where the term of a hash stands; `nil` where it stands nowhere.
    subscript(hash hash: UInt64) -> Places? {
        let hash = Self.taken(hash)
        return slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].hash != hash {
                if slots[place].hash == 0 { return nil }
                place = (place + 1) & (slots.count - 1)
            }
            return slots[place].places
        }
    }

    private static func taken(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}
