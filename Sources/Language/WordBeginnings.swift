/// Whether any of many words begins with some letters: to be asked before each of them is looked up.
struct WordBeginnings: Sendable {
    /// Letters that a word may begin with, one after the other.
    struct Beginning {
        /// FNV-1a, 64 bits.
        fileprivate var hash: UInt64 = 0xcbf2_9ce4_8422_2325

        init(_ letters: some Sequence<Character>) {
            for letter in letters { append(letter) }
        }

        mutating func append(_ letter: Character) {
            for byte in letter.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
    }

    private let hashes: Set<UInt64>

    /// - Parameter words: folded, so that what is written otherwise is another word.
    init(of words: some Sequence<String>) {
        var hashes: Set<UInt64> = []
        for word in words {
            var beginning = Beginning([])
            for letter in word {
                beginning.append(letter)
                hashes.insert(beginning.hash)
            }
        }
        self.hashes = hashes
    }

    /// Never `false` for what a word begins with; `true` for other letters once in 10¹⁴.
    func contains(_ beginning: Beginning) -> Bool { hashes.contains(beginning.hash) }
}
