import Synchronization

/// Everything that a Swedish word may mean, whatever stands around it.
final class SwedishReading: Sendable {
    /// A part of a compound.
    struct Part: Sendable {
        /// What it is counted under.
        let key: String
        let alternatives: [Concept.Alternative]
    }

    /// The dictionary form that it is indexed under.
    let form: String
    /// What it is counted under: forms of one word count as one.
    let key: String
    /// Whether the lexicon has it.
    let isKnown: Bool
    /// Whether neither lexicon nor dictionary has it, whole or in parts: a name, a foreign word or a slip of the pen.
    let isForeign: Bool
    let alternatives: [Concept.Alternative]
    let parts: [Part]

    init(form: String, isKnown: Bool, isForeign: Bool, alternatives: [Concept.Alternative], parts: [Part]) {
        self.form = form
        key = "s " + form
        self.isKnown = isKnown
        self.isForeign = isForeign
        self.alternatives = alternatives
        self.parts = parts
    }
}

/// Remembers readings: ideas are made of the same few thousand words.
final class SwedishReadings: Sendable {
    /// Words come from outside, so what is remembered is bounded.
    private static let capacity = 50_000

    private let known = Mutex<[String: SwedishReading]>([:])

    func reading(of word: String, _ read: (String) -> SwedishReading) -> SwedishReading {
        if let reading = known.withLock({ $0[word] }) { return reading }
        let reading = read(word)
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
            known[word] = reading
        }
        return reading
    }
}
