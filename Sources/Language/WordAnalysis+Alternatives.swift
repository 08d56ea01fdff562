import Funding

extension WordAnalysis {
    /// The likeliest translation counts in full, the later ones less and less.
    func translations(_ translations: [String], factor: Double, link: Evidence.Link) -> [Concept.Alternative] {
        translations.enumerated().flatMap { rank, translation -> [Concept.Alternative] in
            let weight = factor * max(0.4, 1 - 0.15 * Double(rank))
            let words = Token.tokens(of: translation).map(\.folded).filter { isContent($0, in: .english) }
            // A word of a longer translation means only a part of it.
            let share = words.count > 1 ? 0.55 : 1
            return words.flatMap(EnglishSpelling.spellings).map {
                alternative(.english(english.stem(of: $0)), shown: $0, weight: weight * share, link: link)
            }
        }
    }

    /// What an abbreviation stands for, in both languages.
    func expansions(of word: String) -> [Concept.Alternative] {
        lexicon.expansions(of: word).flatMap { expansion -> [Concept.Alternative] in
            let tokens = Token.tokens(of: expansion)
            guard tokens.count == 1, let only = tokens.first else { return [] }
            return [
                alternative(.swedish(canonicalForm(of: only.folded)), shown: expansion, weight: 0.9, link: .abbreviation),
                alternative(.english(english.stem(of: only.folded)), shown: expansion, weight: 0.9, link: .abbreviation),
            ]
        }
    }

    func alternative(_ term: IndexTerm, shown: String, weight: Double, link: Evidence.Link) -> Concept.Alternative {
        Concept.Alternative(term: term, shown: shown, weight: weight, link: link)
    }
}

extension Concept.Alternative {
    /// Each term once, with its best weight.
    static func best(of alternatives: [Concept.Alternative]) -> [Concept.Alternative] {
        var positions: [IndexTerm: Int] = [:]
        var kept: [Concept.Alternative] = []
        for alternative in alternatives {
            if let position = positions[alternative.term] {
                if kept[position].weight < alternative.weight { kept[position] = alternative }
            } else {
                positions[alternative.term] = kept.count
                kept.append(alternative)
            }
        }
        return kept
    }
}
