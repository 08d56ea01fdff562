public import Funding

extension WordAnalysis {
    /// What an idea speaks of: a concept for each content word and known phrase, each once, with its index terms.
    ///
    /// - Parameter spelling: mends words that nobody knows; `nil` leaves slips of the pen alone.
    public func concepts(of text: String, in language: Language, spelling: SpellingCorrection? = nil) -> [Concept] {
        concepts(of: text, tokens: Token.tokens(of: text), in: language, spelling: spelling)
    }

    /// The same of a text that has been parted into words already.
    public func concepts(of text: String, tokens: [Token], in language: Language, spelling: SpellingCorrection?) -> [Concept] {
        var gathered = GatheredConcepts(expecting: tokens.count, titleEnd: Self.titleEnd(of: text))
        switch language {
        case .swedish: gatherSwedish(tokens, spelling: spelling, into: &gathered)
        case .english:
            for token in tokens where isContent(token.folded, in: .english) {
                gatherEnglish(token, spelling: spelling, into: &gathered)
            }
            gatherEnglishPairs(tokens, into: &gathered)
        }
        return gathered.concepts
    }

    /// Where the title of a text ends: its first line, where more follows; `nil` for a text without one.
    private static func titleEnd(of text: String) -> String.Index? {
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")), text.utf8[end...].count > 1 else { return nil }
        return text.utf8.distance(from: text.startIndex, to: end) <= longestTitle ? end : nil
    }

    /// In bytes; a longer first line is a paragraph.
    private static let longestTitle = 300

    /// A word that stands in a known phrase says less than the phrase.
    private static let wordInPhrase = 0.4
    /// A part of a compound whose whole has a translation, and of one that has none.
    private static let partOfKnownCompound = 0.3
    private static let partOfUnknownCompound = 0.7

    // MARK: Swedish

    private func gatherSwedish(_ tokens: [Token], spelling: SpellingCorrection?, into gathered: inout GatheredConcepts) {
        var readings = readings.readings(of: tokens) { read($0) }
        if let spelling {
            for (position, token) in tokens.enumerated() {
                guard let reading = readings[position], reading.isForeign, reading.isContent else { continue }
                readings[position] = mended(reading, of: token.folded, with: spelling)
            }
        }
        let covered = gatherPhrases(of: tokens, readings: readings, into: &gathered)
        for (position, token) in tokens.enumerated() {
            guard let reading = readings[position], reading.isContent else { continue }
            let factor = covered[position] ? Self.wordInPhrase : 1
            gathered.add(key: reading.key, surface: token.surface, factor: factor, alternatives: reading.alternatives)
            let share = reading.isKnown ? Self.partOfKnownCompound : Self.partOfUnknownCompound
            for part in reading.parts {
                gathered.add(key: part.key, surface: token.surface, factor: factor * share, alternatives: part.alternatives)
            }
        }
        gatherSwedishPairs(tokens, readings: readings, into: &gathered)
    }

    /// Adds the known phrases, and tells which tokens stand in one.
    private func gatherPhrases(of tokens: [Token], readings: [SwedishReading?], into gathered: inout GatheredConcepts) -> [Bool] {
        var covered = [Bool](repeating: false, count: tokens.count)
        var position = 0
        while position < tokens.count {
            guard let phrase = phrase(at: position, readings: readings) else {
                position += 1
                continue
            }
            let end = position + phrase.forms.count
            let first = tokens[position].surface
            let surface = first.base[first.startIndex..<tokens[end - 1].surface.endIndex]
            gathered.add(key: phrase.key, surface: surface, factor: 1, alternatives: phrase.alternatives)
            for place in position..<end { covered[place] = true }
            position = end
        }
        return covered
    }

    /// The longest phrase whose dictionary forms stand from `position` on.
    private func phrase(at position: Int, readings: [SwedishReading?]) -> SwedishReading.Phrase? {
        guard let first = readings[position], !first.phrases.isEmpty else { return nil }
        return first.phrases.first { phrase in
            position + phrase.forms.count <= readings.count
                && phrase.forms.indices.allSatisfy { readings[position + $0]?.form == phrase.forms[$0] }
        }
    }

    // MARK: English

    private func gatherEnglish(_ token: Token, spelling: SpellingCorrection?, into gathered: inout GatheredConcepts) {
        let stem = english.stem(of: token.folded)
        var alternatives = [alternative(.english(stem), shown: token.folded, weight: 1, link: .same)]
        alternatives += expansions(of: token.folded)
        if let spelling, !knownEnglishStems.contains(stem) { alternatives += spellings(of: token.folded, with: spelling) }
        if alternatives.count > 1 { alternatives = Concept.Alternative.best(of: alternatives) }
        gathered.add(key: stem, surface: token.surface, factor: 1, alternatives: alternatives)
    }
}
