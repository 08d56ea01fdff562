import Funding

extension WordAnalysis {
    /// Everything that a Swedish word may mean, whatever stands around it.
    func reading(of word: String) -> SwedishReading {
        readings.reading(of: word) { read($0) }
    }

    func read(_ word: String) -> SwedishReading {
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
                if other == word, entry.partOfSpeech == .abbreviation || entry.partOfSpeech == .name {
                    // IVL and Lund are called so in English too.
                    alternatives.append(
                        alternative(.english(english.stem(of: word)), shown: word, weight: Self.ownLettersOfName, link: .same))
                }
            }
        }
        alternatives += expansions(of: word)
        let parts = compounds.split(form) ?? []
        if !isKnown {
            // Names, and words that both languages share, meet in English under their own letters.
            alternatives.append(alternative(.english(english.stem(of: word)), shown: word, weight: Self.ownLetters, link: .same))
            alternatives += wholeCompounds(of: parts)
            alternatives += cognates(of: word)
        }
        return SwedishReading(
            form: form, isContent: isContent(word, in: .swedish), isKnown: isKnown,
            isForeign: !isKnown && (parts.isEmpty || parts.contains { $0.kind == .unknown }) && swedish.dictionaryForms(of: word).isEmpty,
            alternatives: Concept.Alternative.best(of: alternatives),
            parts: parts.compactMap { part in
                let alternatives = self.alternatives(of: part)
                return alternatives.isEmpty ? nil : SwedishReading.Part(key: "s " + part.form, alternatives: alternatives)
            },
            phrases: (phrases[form] ?? []).map { phrase, forms in
                SwedishReading.Phrase(
                    key: "phrase " + phrase.headword, forms: forms,
                    alternatives: Concept.Alternative.best(of: translations(phrase.translations, factor: 1, link: .translation)))
            })
    }

    private static let ownLetters = 1.0
    private static let ownLettersOfName = 0.7
    private static let likelyCognate = 0.7
    private static let possibleCognate = 0.5
    /// How many cognates are tried: each costs a search in the vocabulary.
    private static let mostCognates = 6

    /// English words of the same origin: fotonisk → photonic.
    private func cognates(of word: String) -> [Concept.Alternative] {
        Cognates.englishSpellings(of: word).prefix(Self.mostCognates).enumerated().map { rank, spelling in
            let stem = english.stem(of: spelling)
            let isLikely = rank == 0 || knownEnglishStems.contains(stem)
            return alternative(
                .english(stem), shown: spelling, weight: isLikely ? Self.likelyCognate : Self.possibleCognate, link: .translation)
        }
    }

    /// A combining form with what follows it, which English writes as one word too: nanocellulosa → nanocellulose.
    private func wholeCompounds(of parts: [CompoundSplitter.Part]) -> [Concept.Alternative] {
        guard parts.count == 2, parts[0].kind == .combiningForm, let beginning = CombiningForms.english(parts[0].form) else { return [] }
        return lexicon.entries(for: parts[1].form).flatMap(\.translations).filter { !$0.contains(" ") }.prefix(3).map { translation in
            let whole = beginning + translation
            return alternative(.english(english.stem(of: whole)), shown: whole, weight: 0.9, link: .translation)
        }
    }

    private func alternatives(of part: CompoundSplitter.Part) -> [Concept.Alternative] {
        switch part.kind {
        case .headword:
            let translated = lexicon.entries(for: part.form).flatMap { translations($0.translations, factor: 1, link: .compoundPart) }
            return Concept.Alternative.best(
                of: [alternative(.swedish(part.form), shown: part.form, weight: 1, link: .compoundPart)] + translated)
        case .combiningForm:
            let spelling = CombiningForms.english(part.form) ?? part.form
            return [alternative(.english(english.stem(of: spelling)), shown: spelling, weight: 0.6, link: .compoundPart)]
        case .unknown:
            let own = alternative(.english(english.stem(of: part.form)), shown: part.form, weight: Self.ownLetters, link: .compoundPart)
            let cognates = cognates(of: part.form).map {
                Concept.Alternative(term: $0.term, shown: $0.shown, weight: $0.weight, link: .compoundPart)
            }
            return Concept.Alternative.best(of: [own] + cognates)
        }
    }
}
