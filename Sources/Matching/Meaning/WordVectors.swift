import CVectorLoops
public import Foundation
import Language

/// Static vectors of English stems, near to each other where they occur in funded projects of one kind; learned by `Tools/word-vectors`.
///
/// The file, all numbers little-endian:
///
/// | what | type |
/// |---|---|
/// | magic `UTBLKVEC` | 8 bytes |
/// | version, dimension, number of words, number of earlier topics, bytes of the words | UInt32 each |
/// | rarity of a word that the file does not know | Float32 |
/// | per word, what one unit of its row counts in a question | Float32 |
/// | per word, the same in a document | Float32 |
/// | per word, how rare it is in projects: a logarithm | Float32 |
/// | per word, its row | Int8 × dimension |
/// | per earlier topic, how much it funded, 0…1 | Float32 |
/// | per earlier topic, its vector, in 127ths | Int8 × dimension |
/// | per earlier topic, the direction of what it funded, in 127ths | Int8 × dimension |
/// | the words, sorted, a line each | UTF-8 |
public final class WordVectors: Sendable {
    public enum Unusable: Error, Sendable, Hashable {
        case damaged, otherVersion
    }

    private static let magic = Array("UTBLKVEC".utf8)
    private static let version = 1
    private static let headerSize = 32
    private static let largestDimension = 1_024

    public let dimension: Int
    /// Tells one set of vectors from another.
    public let fingerprint: UInt64
    let earlierTopics: EarlierTopics
    private let places: [String: Int]
    private let asked: [Float]
    private let found: [Float]
    private let rarities: [Float]
    private let unknownRarity: Float
    private let rows: [Int8]
    /// By word: the length of its row.
    private let lengths: [Float]

    public init(data: Data) throws(Unusable) {
        guard data.count >= Self.headerSize, data.starts(with: Self.magic) else { throw .damaged }
        let numbers = data.withUnsafeBytes { bytes in (0..<5).map { Int(bytes.number(at: 8 + 4 * $0, as: UInt32.self)) } }
        guard numbers[0] == Self.version else { throw .otherVersion }
        let (dimension, words, topics, names) = (numbers[1], numbers[2], numbers[3], numbers[4])
        guard (1...Self.largestDimension).contains(dimension) else { throw .damaged }
        let size = Self.headerSize + words * (12 + dimension) + topics * (4 + 2 * dimension) + names
        guard data.count == size else { throw .damaged }
        var offset = Self.headerSize
        func floats(_ count: Int) -> [Float] {
            defer { offset += 4 * count }
            return data.withUnsafeBytes { bytes in
                (0..<count).map { Float(bitPattern: bytes.number(at: offset + 4 * $0, as: UInt32.self)) }
            }
        }
        func bytes(_ count: Int) -> [Int8] {
            defer { offset += count }
            return data.withUnsafeBytes { bytes in
                [Int8](UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]).bindMemory(to: Int8.self))
            }
        }
        self.dimension = dimension
        // Learning anew changes all of the file: a sample tells as much as the whole.
        fingerprint = data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 61).reduce(UInt64(bytes.count)) { ($0 ^ UInt64(bytes[$1])) &* 0x0000_0100_0000_01B3 }
        }
        asked = floats(words)
        found = floats(words)
        rarities = floats(words)
        let rows = bytes(words * dimension)
        self.rows = rows
        lengths = (0..<words).map { word in
            Float(rows[word * dimension..<(word + 1) * dimension].reduce(0) { $0 + Int($1) * Int($1) }).squareRoot()
        }
        let sizes = floats(topics)
        earlierTopics = EarlierTopics(
            dimension: dimension, sizes: sizes, vectors: bytes(topics * dimension), funded: bytes(topics * dimension))
        unknownRarity = data.withUnsafeBytes { Float(bitPattern: $0.number(at: 28, as: UInt32.self)) }
        let listed = String(decoding: data.suffix(names), as: UTF8.self).split(separator: "\n")
        guard listed.count == words, (asked + found + rarities + sizes).allSatisfy(\.isFinite) else { throw .damaged }
        places = Dictionary(listed.enumerated().map { (String($0.element), $0.offset) }) { first, _ in first }
    }

    /// How many words there are.
    var count: Int { places.count }

    func place(of stem: some StringProtocol) -> Int? { places[String(stem)] }

    /// Calls `body` with each word as the index writes it.
    func forEachTerm(_ body: (_ place: Int, _ term: IndexTerm) -> Void) {
        for (stem, place) in places { body(place, .english(stem)) }
    }

    /// How rare a word is in projects, above 0; as rare as can be where the place is -1, for no project has it.
    func rarity(at place: Int) -> Float { place < 0 ? unknownRarity : rarities[place] }

    /// Adds a word of a question, `weight` times.
    func addAsked(_ place: Int, times weight: Float, to sum: inout [Float]) { add(place, weight * asked[place], to: &sum) }

    /// Adds a word of a document, `weight` times.
    func addFound(_ place: Int, times weight: Float, to sum: inout [Float]) { add(place, weight * found[place], to: &sum) }

    /// The cosine of a word with a direction of length 1 in 127ths.
    func cosine(of place: Int, with direction: [Int16]) -> Float {
        guard direction.count == dimension, lengths[place] > 0 else { return 0 }
        var product: Int32 = 0
        rows.withUnsafeBufferPointer { rows in
            guard let start = rows.baseAddress else { return }
            vector_loops_products(&product, direction, start + place * dimension, dimension, 1)
        }
        return Float(product) / lengths[place] / 127
    }

    private func add(_ place: Int, _ factor: Float, to sum: inout [Float]) {
        rows.withUnsafeBufferPointer { rows in
            sum.withUnsafeMutableBufferPointer { sum in
                guard sum.count == dimension, let start = sum.baseAddress, let row = rows.baseAddress else { return }
                vector_loops_add_row(start, row + place * dimension, factor, dimension)
            }
        }
    }
}
