import Foundation

/// The direction of a document among meanings, made of its English words and, where those are few, of what calls like it went on to fund.
struct DocumentMeaning {
    /// Names of the index's sections.
    static let directions = "meaning"
    static let sizes = "funded"

    /// What a group of fields counts: title and search words, the call around it, running text.
    private static let weights: [Float] = [1, 1, 0.4, 0.7]
    /// A text of fewer words than this says too little by itself.
    private static let fewWords = 60
    /// What calls like it funded counts this much beside the document's own words.
    private static let weightOfFunded: Float = 1

    /// Of length 1, in 127ths; all 0 where no word is known.
    let direction: [Int8]
    /// How much calls like it funded, 0…255.
    let size: UInt8

    init(of occurrences: ArraySlice<IndexBuilder.Occurrence>, lengths: [Int], places: [Int?], vectors: WordVectors) {
        var sum = [Float](repeating: 0, count: vectors.dimension)
        // Title and search words stand for each other: they are one group.
        for fields in [[IndexDocument.Field.title, .keywords], [.context], [.text]] {
            var part = [Float](repeating: 0, count: vectors.dimension)
            var length: Float = 0
            for occurrence in occurrences {
                guard let place = places[Int(occurrence.term)] else { continue }
                let count = fields.reduce(0) { $0 + Float(occurrence.counts[$1.rawValue]) }
                guard count > 0 else { continue }
                let strength = 1 + log(count)
                length += strength * vectors.rarity(at: place) * strength * vectors.rarity(at: place)
                vectors.addFound(place, times: strength, to: &part)
            }
            guard length > 0, let weight = fields.first.map({ Self.weights[$0.rawValue] }) else { continue }
            for index in sum.indices { sum[index] += weight * part[index] / length.squareRoot() }
        }
        var size: Float = 0
        if lengths[IndexDocument.Field.text.rawValue] < Self.fewWords, let own = Meaning.normalised(sum),
            let likeness = vectors.earlierTopics.likeness(to: own)
        {
            sum = zip(own, likeness.funded).map { $0 + Self.weightOfFunded * $1 }
            size = likeness.size
        }
        direction = Meaning.normalised(sum).map(Meaning.quantised) ?? [Int8](repeating: 0, count: vectors.dimension)
        self.size = UInt8(max(0, min(255, (size * 255).rounded())))
    }
}

extension IndexBuilder {
    /// Adds the directions of all documents as sections of the index.
    mutating func addMeanings(_ vectors: WordVectors) {
        let places = terms.map { $0.key.hasPrefix("e:") ? vectors.place(of: $0.key.dropFirst(2)) : nil }
        var directions: [UInt8] = []
        directions.reserveCapacity(documents.count * vectors.dimension)
        var sizes: [UInt8] = []
        for document in documents {
            let meaning = DocumentMeaning(
                of: occurrences[document.occurrences], lengths: document.lengths, places: places, vectors: vectors)
            directions += meaning.direction.map { UInt8(bitPattern: $0) }
            sizes.append(meaning.size)
        }
        _ = addSection(named: DocumentMeaning.directions, bytesPerDocument: vectors.dimension, rows: directions)
        _ = addSection(named: DocumentMeaning.sizes, bytesPerDocument: 1, rows: sizes)
    }
}
