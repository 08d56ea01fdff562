import Funding
import Synchronization

/// Everything that a Swedish word may mean, whatever stands around it.
final class SwedishReading: Sendable {
    /// A part of a compound.
    struct Part: Sendable {
        /// What it is counted under.
        let key: String
        let alternatives: [Concept.Alternative]
    }

    /// A known phrase that begins with the word.
    struct Phrase: Sendable {
        /// What it is counted under.
        let key: String
        /// The dictionary forms of its words.
        let forms: [String]
        let alternatives: [Concept.Alternative]
    }

    /// The dictionary form that it is indexed under.
    let form: String
    /// What it is counted under: forms of one word count as one.
    let key: String
    /// Whether it says anything about a subject.
    let isContent: Bool
    /// Whether the lexicon has it.
    let isKnown: Bool
    /// Whether neither lexicon nor dictionary has it, whole or in parts: a name, a foreign word or a slip of the pen.
    let isForeign: Bool
    let alternatives: [Concept.Alternative]
    let parts: [Part]
    /// The likeliest English stem, for pairs with the words beside it; `nil` where none is likely enough.
    let likeliestStem: WeighedStem?
    /// The two parts of a compound as a pair of English words, in all likely ways; empty for any other word.
    let pairsOfParts: [Concept.Alternative]
    /// The longest first.
    let phrases: [Phrase]

    init(
        form: String, isContent: Bool, isKnown: Bool, isForeign: Bool, alternatives: [Concept.Alternative], parts: [Part],
        phrases: [Phrase]
    ) {
        self.form = form
        key = "s " + form
        self.isContent = isContent
        self.isKnown = isKnown
        self.isForeign = isForeign
        self.alternatives = alternatives
        self.parts = parts
        self.phrases = phrases
        likeliestStem = WeighedStem.likely(of: alternatives, atMost: 1).first
        pairsOfParts =
            parts.count == 2
            ? WeighedStem.pairs(
                WeighedStem.likely(of: parts[0].alternatives, atMost: 2), WeighedStem.likely(of: parts[1].alternatives, atMost: 2),
                link: .compoundPart) : []
    }
}

/// Remembers readings: ideas are made of the same few thousand words.
final class SwedishReadings: Sendable {
    /// Words come from outside, so what is remembered is bounded.
    private static let capacity = 50_000
    /// No word is longer than a line, in bytes: what is, is not looked up and fills no memory.
    private static let longestWord = 80

    private let known = Mutex<[String: SwedishReading]>([:])

    func reading(of word: String, _ read: (String) -> SwedishReading) -> SwedishReading {
        if let reading = known.withLock({ $0[word] }) { return reading }
        let reading = read(word)
        remember([(word, reading)])
        return reading
    }

    /// The readings of a text's words; `nil` for one that is too long to be one.
    func readings(of tokens: [Token], _ read: (String) -> SwedishReading) -> [SwedishReading?] {
        var readings = known.withLock { known in tokens.map { known[$0.folded] } }
        var new: [(word: String, reading: SwedishReading)] = []
        for (place, token) in tokens.enumerated() where readings[place] == nil && token.folded.utf8.count <= Self.longestWord {
            let reading = read(token.folded)
            readings[place] = reading
            new.append((token.folded, reading))
        }
        if !new.isEmpty { remember(new) }
        return readings
    }

    private func remember(_ new: [(word: String, reading: SwedishReading)]) {
        known.withLock { known in
            if known.count + new.count > Self.capacity { known.removeAll(keepingCapacity: true) }
            for (word, reading) in new { known[word] = reading }
        }
    }
}
