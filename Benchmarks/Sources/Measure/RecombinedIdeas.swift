import Foundation
import Importing

/// Makes Swedish ideas of a given length from the sentences of real project descriptions.
struct RecombinedIdeas {
    private struct Project: Decodable {
        let description: String

        enum CodingKeys: String, CodingKey {
            case description = "projektbeskrivning"
        }
    }

    private let sentences: [[Substring]]
    private var random: SeededGenerator

    init(from file: URL, seed: UInt64) throws {
        var json = Data()
        try CompressedLines.forEach(in: file) { json.append($0) }
        let projects = try JSONDecoder().decode([Project].self, from: json)
        sentences = projects.flatMap { Sentences.split($0.description) }.map { $0.split(separator: " ") }.filter { $0.count >= 4 }
        random = SeededGenerator(seed: seed)
    }

    /// Sentences of different projects, cut off at `length` words.
    mutating func next(length: Int) -> String {
        var words: [Substring] = []
        while words.count < length, let sentence = random.pick(sentences) {
            words += sentence
        }
        return words.prefix(length).joined(separator: " ")
    }
}
