public import Funding

extension WordAnalysis {
    /// What an idea speaks of: a concept for each content word and known phrase, each once, with its index terms.
    ///
    /// - Parameter spelling: mends words that nobody knows; `nil` leaves slips of the pen alone.
    public func concepts(of text: String, in language: Language, spelling: SpellingCorrection? = nil) -> [Concept] {
        let tokens = Token.tokens(of: text)
        var gathered = GatheredConcepts()
        if language == .swedish { gatherPhrases(of: tokens, into: &gathered) }
        for (position, token) in tokens.enumerated() where isContent(token.folded, in: language) {
            let factor = gathered.coveredPositions.contains(position) ? Self.wordInPhrase : 1
            switch language {
            case .swedish: gatherSwedish(token, factor: factor, spelling: spelling, into: &gathered)
            case .english: gatherEnglish(token, factor: factor, spelling: spelling, into: &gathered)
            }
        }
        return gathered.concepts
    }

    /// A word that stands in a known phrase says less than the phrase.
    private static let wordInPhrase = 0.4
    /// A part of a compound whose whole has a translation, and of one that has none.
    private static let partOfKnownCompound = 0.25
    private static let partOfUnknownCompound = 0.6

    // MARK: Phrases

    private func gatherPhrases(of tokens: [Token], into gathered: inout GatheredConcepts) {
        let forms = tokens.map { $0.folded.utf8.count <= 80 ? canonicalForm(of: $0.folded) : $0.folded }
        var position = 0
        while position < tokens.count {
            guard let phrase = phrase(at: position, forms: forms) else {
                position += 1
                continue
            }
            let end = position + phrase.words.count
            let surface = tokens[position..<end].map { String($0.surface) }.joined(separator: " ")
            gathered.add(
                key: "phrase " + phrase.headword, surface: surface, factor: 1,
                alternatives: translations(phrase.translations, factor: 1, link: .translation))
            gathered.coveredPositions.formUnion(position..<end)
            position = end
        }
    }

    /// The longest phrase whose dictionary forms stand from `position` on.
    private func phrase(at position: Int, forms: [String]) -> Lexicon.Phrase? {
        phrases[forms[position]]?.first { forms[position...].starts(with: $0.forms) }?.phrase
    }

    // MARK: Swedish words

    private func gatherSwedish(
        _ token: Token, factor: Double, spelling: SpellingCorrection?, into gathered: inout GatheredConcepts
    ) {
        let reading = readings.reading(of: token.folded) { read($0) }
        var alternatives = reading.alternatives
        if reading.isForeign { alternatives += spellings(of: token.folded, with: spelling, in: .swedish) }
        let surface = String(token.surface)
        gathered.add(key: "s " + reading.form, surface: surface, factor: factor, alternatives: alternatives)
        for part in reading.parts {
            gathered.add(
                key: "s " + part.form, surface: surface,
                factor: factor * (reading.isKnown ? Self.partOfKnownCompound : Self.partOfUnknownCompound),
                alternatives: part.alternatives)
        }
    }

    /// Everything that a Swedish word may mean, whatever stands around it.
    private func read(_ word: String) -> SwedishReading {
        let forms = allForms(of: word)
        let form = forms.first ?? word
        let isKnown = forms.contains(where: lexicon.contains)
        var alternatives = [alternative(.swedish(form), shown: form, weight: 1, link: .same)]
        for (rank, other) in forms.enumerated() {
            // The second reading of a homograph is a guess.
            let doubt = rank == 0 ? 1 : 0.5
            for (entryRank, entry) in lexicon.entries(for: other).enumerated() {
                // The words of what an abbreviation stands for say nothing one by one: the F of ERUF is not any fund.
                let single = entry.partOfSpeech == .abbreviation ? entry.translations.filter { !$0.contains(" ") } : entry.translations
                alternatives += translations(single, factor: doubt * (entryRank == 0 ? 1 : 0.9), link: .translation)
            }
        }
        alternatives += expansions(of: word)
        let parts = compounds.parts(of: form) ?? []
        if !isKnown {
            // Names, and words that both languages share, meet in English under their own letters.
            alternatives.append(alternative(.english(english.stem(of: word)), shown: word, weight: 0.8, link: .same))
        }
        return SwedishReading(
            form: form, isKnown: isKnown, isForeign: !isKnown && parts.isEmpty && swedish.dictionaryForms(of: word).isEmpty,
            alternatives: alternatives,
            parts: parts.map { part in
                SwedishReading.Part(
                    form: part,
                    alternatives: [alternative(.swedish(part), shown: part, weight: 1, link: .compoundPart)]
                        + lexicon.entries(for: part).flatMap { translations($0.translations, factor: 1, link: .compoundPart) })
            })
    }

    // MARK: English words

    private func gatherEnglish(_ token: Token, factor: Double, spelling: SpellingCorrection?, into gathered: inout GatheredConcepts) {
        let stem = english.stem(of: token.folded)
        var alternatives = [alternative(.english(stem), shown: token.folded, weight: 1, link: .same)]
        alternatives += expansions(of: token.folded)
        if !knownEnglishStems.contains(stem) {
            alternatives += spellings(of: token.folded, with: spelling, in: .english)
        }
        gathered.add(key: "e " + stem, surface: String(token.surface), factor: factor, alternatives: alternatives)
    }

    // MARK: Alternatives

    /// The likeliest translation counts in full, the later ones less and less.
    private func translations(_ translations: [String], factor: Double, link: Evidence.Link) -> [Concept.Alternative] {
        translations.enumerated().flatMap { rank, translation -> [Concept.Alternative] in
            let weight = factor * max(0.4, 1 - 0.15 * Double(rank))
            let words = Token.tokens(of: translation).map(\.folded).filter { isContent($0, in: .english) }
            // A word of a longer translation means only a part of it.
            let share = words.count > 1 ? 0.55 : 1
            return words.map { alternative(.english(english.stem(of: $0)), shown: $0, weight: weight * share, link: link) }
        }
    }

    private func expansions(of word: String) -> [Concept.Alternative] {
        lexicon.expansions(of: word).flatMap { expansion -> [Concept.Alternative] in
            let tokens = Token.tokens(of: expansion)
            guard tokens.count == 1, let only = tokens.first else { return [] }
            return [
                alternative(.swedish(canonicalForm(of: only.folded)), shown: expansion, weight: 0.9, link: .abbreviation),
                alternative(.english(english.stem(of: only.folded)), shown: expansion, weight: 0.9, link: .abbreviation),
            ]
        }
    }

    private func spellings(of word: String, with spelling: SpellingCorrection?, in language: Language) -> [Concept.Alternative] {
        guard let spelling else { return [] }
        return spelling.corrections(of: word, in: language).flatMap { near -> [Concept.Alternative] in
            let weight = near.slips == 1 ? 0.8 : 0.55
            guard language == .swedish else {
                return [alternative(.english(english.stem(of: near.word)), shown: near.word, weight: weight, link: .spelling)]
            }
            let form = canonicalForm(of: near.word)
            return [alternative(.swedish(form), shown: form, weight: weight, link: .spelling)]
                + lexicon.entries(for: form).flatMap { translations($0.translations, factor: weight, link: .spelling) }
        }
    }

    private func alternative(_ term: IndexTerm, shown: String, weight: Double, link: Evidence.Link) -> Concept.Alternative {
        Concept.Alternative(term: term, shown: shown, weight: weight, link: link)
    }
}

/// Concepts on their way: repeats are counted, not listed again.
private struct GatheredConcepts {
    private struct Draft {
        var surface: String
        var factor: Double
        var count: Int
        var alternatives: [Concept.Alternative]
    }

    private var order: [String] = []
    private var drafts: [String: Draft] = [:]
    var coveredPositions: Set<Int> = []

    mutating func add(key: String, surface: String, factor: Double, alternatives: [Concept.Alternative]) {
        if var draft = drafts[key] {
            draft.count += 1
            if factor > draft.factor {
                // The word itself says more than the compound that it was first met in.
                draft.factor = factor
                draft.surface = surface
                draft.alternatives = Self.best(alternatives + draft.alternatives)
            }
            drafts[key] = draft
            return
        }
        order.append(key)
        drafts[key] = Draft(surface: surface, factor: factor, count: 1, alternatives: Self.best(alternatives))
    }

    var concepts: [Concept] {
        order.compactMap { key in
            drafts[key].map { draft in
                // A word said three times matters more than one said once, but not three times as much.
                let repeats = Double(draft.count) * 2.2 / (Double(draft.count) + 1.2)
                return Concept(surface: draft.surface, weight: draft.factor * repeats, alternatives: draft.alternatives)
            }
        }
    }

    /// Each term once, with its best weight.
    private static func best(_ alternatives: [Concept.Alternative]) -> [Concept.Alternative] {
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
