import Foundation
import Importing

/// One of the real calls that the benchmark's are made of.
struct RealCall: Decodable {
    let topicId: String
    let title: String
    let programme: String
    let callTitle: String
    let keywords: String
    let typesOfAction: String
    let description: String
    let topicConditions: String
    let budgetMin: Int?
    let budgetMax: Int?
    let expectedGrants: Int?

    static func all(in file: URL) throws -> [RealCall] {
        let decoder = JSONDecoder()
        var calls: [RealCall] = []
        try CompressedLines.forEach(in: file) { line in
            if !line.isEmpty { calls.append(try decoder.decode(RealCall.self, from: line)) }
        }
        return calls
    }

    /// The description in paragraphs of three sentences: the source has lost its own.
    var paragraphs: [String] { Self.paragraphs(of: description) }
    var conditionParagraphs: [String] { Self.paragraphs(of: topicConditions) }

    private static func paragraphs(of text: String) -> [String] {
        let sentences = Sentences.split(text)
        return stride(from: 0, to: sentences.count, by: 3).map { sentences[$0..<min($0 + 3, sentences.count)].joined(separator: " ") }
    }
}
