import CVectorLoops
import Foundation
public import Funding
import Language

/// How much each word of an idea speaks for each programme, learned from the programmes' own texts: softmax regression over single passages.
///
/// A word counts by how well it tells programmes apart, whether it names a subject or a way of working: "forskare" speaks for one fund and
/// "handlingsplan" for another, though neither is rare. Nothing but the catalogue is learned from.
///
/// Programmes that share ideas are one in their words; where they differ is told by their terms.
public struct ProgrammeWording: Sendable {
    /// The group of each programme, by the programmes' numbers.
    private let groups: [Int]
    private let groupCount: Int
    /// By row: how rare the term is.
    private let rarities: [Float]
    /// By row and group: how much the term speaks for the group.
    private let weights: [Float]

    /// - Parameter index: an index whose documents are passages, each with its programme.
    init(index: SearchIndex, programmes: [Programme]) {
        let numbers = Dictionary(programmes.enumerated().map { ($1.id.rawValue, $0) }) { first, _ in first }
        let groups = programmes.indices.map { number in
            programmes[number].sharesIdeasOf.flatMap { numbers[$0.rawValue] } ?? number
        }
        self.groups = groups
        groupCount = programmes.count
        rarities = TrainingPassages.rarities(in: index)
        weights =
            Self.learned(in: index, count: index.termCount * programmes.count)
            ?? TrainingPassages(index: index, rarities: rarities) { numbers[$0].map { groups[$0] } }.trained(groupCount: programmes.count)
    }

    // MARK: What was learned

    /// The name of the index's section that holds what was learned from it.
    private static let section = "learned"

    /// What was learned when the index was built; `nil` where it was not, or does not fit.
    private static func learned(in index: SearchIndex, count: Int) -> [Float]? {
        let kept = index.section(named: section) { bytes -> [Float]? in
            guard bytes.count == count * MemoryLayout<UInt32>.size else { return nil }
            return (0..<count).map { Float(bitPattern: bytes.number(at: $0 * MemoryLayout<UInt32>.size, as: UInt32.self)) }
        }
        return kept ?? nil
    }

    /// The index of passages with what is learned from it, so that it is learned once and not at every start.
    public static func taught(_ builder: IndexBuilder, programmes: [Programme]) throws -> IndexBuilder {
        let wording = ProgrammeWording(index: try SearchIndex(data: builder.build(fingerprint: 0)), programmes: programmes)
        var bytes: [UInt8] = []
        for weight in wording.weights { bytes.appendLittleEndian(weight.bitPattern) }
        var builder = builder
        _ = builder.addSection(named: section, bytes: bytes)
        return builder
    }

    /// How much an idea's words speak for each programme, by the programmes' numbers; only differences mean something.
    func scores(of terms: SoughtTerms) -> [Double] {
        var said: [(row: Int, strength: Float)] = []
        said.reserveCapacity(terms.weights.count * 2)
        for (number, weight) in terms.weights.enumerated() {
            for term in terms.terms(of: number) where term.places[.passages] >= 0 {
                // A term's position in the index of passages is its row.
                let row = term.places[.passages]
                said.append((row, Float(weight * term.weight) * rarities[row]))
            }
        }
        // Summed in one order, so that the same idea has the same answer to the last digit; of a term said twice, the stronger first.
        said.sort { ($0.row, $1.strength) < ($1.row, $0.strength) }
        var sums = [Float](repeating: 0, count: groupCount)
        var length: Float = 0
        var last = -1
        for (row, strength) in said where row != last {
            last = row
            length += strength * strength
            add(row, times: strength, to: &sums)
        }
        guard length > 0 else { return groups.map { _ in 0 } }
        let scale = 1 / length.squareRoot()
        return groups.map { Double(sums[$0] * scale) }
    }

    private func add(_ row: Int, times strength: Float, to sums: inout [Float]) {
        let groupCount = groupCount
        weights.withUnsafeBufferPointer { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                guard let start = weights.baseAddress else { return }
                vector_loops_add_weights(sums.baseAddress, start + row * groupCount, strength, groupCount)
            }
        }
    }
}

/// Passages as unit vectors of their terms' rarities, each with the group that it is an example of.
private struct TrainingPassages {
    /// By term.
    private let rarities: [Float]
    /// The terms of each passage with their share of it.
    private var terms: [[(row: Int, value: Float)]]
    private var groups: [Int]

    private static let rounds = 5
    private static let firstStep: Float = 2

    /// How rare every term is: a logarithm.
    static func rarities(in index: SearchIndex) -> [Float] {
        let count = Double(index.documentCount)
        return index.data.withUnsafeBytes { bytes in
            (0..<index.termCount).map { Float(log(1 + count / Double(max(1, index.documentFrequency(of: $0, in: bytes))))) }
        }
    }

    init(index: SearchIndex, rarities: [Float], group: (String) -> Int?) {
        self.rarities = rarities
        var terms = [[(row: Int, value: Float)]](repeating: [], count: index.documentCount)
        index.data.withUnsafeBytes { bytes in
            for (row, rarity) in rarities.enumerated() {
                index.postings(of: row, in: bytes).forEachDocument { passage in terms[passage].append((row, rarity)) }
            }
        }
        self.terms = []
        groups = []
        for (passage, ofPassage) in terms.enumerated() {
            let length = ofPassage.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
            guard length > 0, let group = group(index.programme(of: passage)) else { continue }
            self.terms.append(ofPassage.map { ($0.row, $0.value / length) })
            groups.append(group)
        }
    }

    /// Weights by row and group, after a few rounds of gradient descent. The order is fixed: the same texts give the same weights.
    func trained(groupCount: Int) -> [Float] {
        var weights = [Float](repeating: 0, count: rarities.count * groupCount)
        guard !groups.isEmpty else { return weights }
        let stride = Self.stride(through: groups.count)
        var likelihoods = [Float](repeating: 0, count: groupCount)
        weights.withUnsafeMutableBufferPointer { weights in
            for round in 0..<Self.rounds {
                var passage = 0
                for _ in groups.indices {
                    learn(passage, step: Self.firstStep / Float(1 + round), weights: weights, errors: &likelihoods)
                    passage = (passage + stride) % groups.count
                }
            }
        }
        return weights
    }

    /// Moves the weights towards saying the passage's own group.
    private func learn(_ passage: Int, step: Float, weights: UnsafeMutableBufferPointer<Float>, errors: inout [Float]) {
        let groupCount = errors.count
        for group in 0..<groupCount { errors[group] = 0 }
        for (row, value) in terms[passage] {
            let start = row * groupCount
            for group in 0..<groupCount { errors[group] += value * weights[start + group] }
        }
        let highest = errors.max() ?? 0
        var sum: Float = 0
        for group in 0..<groupCount {
            errors[group] = Float(exp(Double(errors[group] - highest)))
            sum += errors[group]
        }
        for group in 0..<groupCount { errors[group] /= sum }
        errors[groups[passage]] -= 1
        for (row, value) in terms[passage] {
            let start = row * groupCount
            for group in 0..<groupCount { weights[start + group] -= step * value * errors[group] }
        }
    }

    /// A step that visits every passage once and seldom two of one programme in a row: near the golden section, with no common divisor.
    private static func stride(through count: Int) -> Int {
        func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }
        return (max(1, count * 618 / 1000)...max(1, count)).first { divisor($0, count) == 1 } ?? 1
    }
}
