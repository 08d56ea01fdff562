import Funding

/// Words that nobody knows, read as what they may have been meant to be.
extension WordAnalysis {
    /// In letters.
    private static let longWord = 12

    /// How sure a correction is. Two slips in a long word leave little doubt, in a short one they may make another word.
    private static func certainty(of near: (word: String, slips: Int), for word: String) -> Double {
        near.slips == 1 ? 0.85 : word.count >= longWord ? 0.75 : 0.55
    }

    /// An English word's corrections.
    func spellings(of word: String, with spelling: SpellingCorrection) -> [Concept.Alternative] {
        spelling.corrections(of: word, in: .english).map { near in
            alternative(
                .english(english.stem(of: near.word)), shown: near.word, weight: Self.certainty(of: near, for: word), link: .spelling)
        }
    }

    /// A Swedish word's reading with those of its corrections; the parts are the likeliest one's, for those of a slip of the pen are chance.
    func mended(_ reading: SwedishReading, of word: String, with spelling: SpellingCorrection) -> SwedishReading {
        spelling.reading(of: word) { corrections in
            guard let likeliest = corrections.first else { return reading }
            let meant = corrections.flatMap { near in
                Self.weakened(self.reading(of: near.word).alternatives, by: Self.certainty(of: near, for: word), link: .spelling)
            }
            let whole = self.reading(of: likeliest.word)
            let certainty = Self.certainty(of: likeliest, for: word)
            return SwedishReading(
                form: reading.form, isContent: reading.isContent, isKnown: whole.isKnown, isForeign: true,
                alternatives: Concept.Alternative.best(of: reading.alternatives + meant),
                parts: whole.parts.map { part in
                    SwedishReading.Part(key: part.key, alternatives: Self.weakened(part.alternatives, by: certainty, link: .compoundPart))
                }, phrases: reading.phrases)
        }
    }

    private static func weakened(
        _ alternatives: [Concept.Alternative], by factor: Double, link: Evidence.Link
    ) -> [Concept.Alternative] {
        alternatives.map { Concept.Alternative(term: $0.term, shown: $0.shown, weight: $0.weight * factor, link: link) }
    }
}
