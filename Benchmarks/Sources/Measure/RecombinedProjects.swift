import Foundation
import Importing

/// Makes any number of projects from real ones: the title from two, each sentence of the objective from one of three.
struct RecombinedProjects {
    struct Project: Codable {
        let id: String
        let title: String
        let text: String
    }

    private struct Real: Decodable {
        let title: String
        let objective: String?
    }

    private let titles: [[Substring]]
    private let sentences: [[String]]
    private var random: SeededGenerator

    init(from file: URL, seed: UInt64) throws {
        var real: [Real] = []
        let decoder = JSONDecoder()
        try CompressedLines.forEach(in: file) { line in
            if !line.isEmpty { real.append(try decoder.decode(Real.self, from: line)) }
        }
        titles = real.map { $0.title.split(whereSeparator: \.isWhitespace) }
        sentences = real.map { Sentences.split($0.objective ?? "") }
        random = SeededGenerator(seed: seed)
    }

    /// The real projects' titles and whole texts, evenly spread, to search for.
    func queries(_ count: Int) -> (short: [String], long: [String]) {
        let places = stride(from: 0, to: titles.count, by: max(1, titles.count / max(1, count))).prefix(count)
        let short = places.map { titles[$0].joined(separator: " ") }
        return (short, zip(places, short).map { ([$1] + sentences[$0]).joined(separator: " ") })
    }

    mutating func projects(_ count: Int) -> [Project] {
        guard !titles.isEmpty else { return [] }
        return (0..<count).map { number in
            let donors = (0..<3).map { _ in random.number(below: titles.count) }
            let (one, other) = (titles[donors[0]], titles[donors[1]])
            let title = (one.prefix((one.count + 1) / 2) + other.suffix(other.count / 2)).joined(separator: " ")
            let text = sentences[donors[0]].indices.compactMap { place -> String? in
                let donor = sentences[donors[random.number(below: 3)]]
                return place < donor.count ? donor[place] : random.pick(donor)
            }
            return Project(id: "p\(number)", title: title, text: text.joined(separator: " "))
        }
    }
}
