import Funding

/// Two content words that stand side by side say more than each for itself: "energy efficiency".
extension WordAnalysis {
    /// What a pair counts beside its words.
    private static let weightOfPair = 0.4

    /// Adds a concept for each two neighbouring content words of an English text.
    func gatherEnglishPairs(_ tokens: [Token], into gathered: inout GatheredConcepts) {
        var last: (stem: WeighedStem, surface: Substring)?
        for token in tokens where isContent(token.folded, in: .english) {
            let stem = WeighedStem(stem: english.stem(of: token.folded), weight: 1)
            if let last, let pair = WeighedStem.pair(last.stem, stem, link: .same) {
                gatherPair([pair], from: last.surface, to: token.surface, into: &gathered)
            }
            last = (stem, token.surface)
        }
    }

    /// Adds a concept for each two words of a Swedish text between which nothing stands, and for each compound of two parts.
    func gatherSwedishPairs(_ tokens: [Token], readings: [SwedishReading?], into gathered: inout GatheredConcepts) {
        var last: (stem: WeighedStem, surface: Substring)?
        for (token, reading) in zip(tokens, readings) {
            guard let reading, reading.isContent else {
                last = nil
                continue
            }
            let stem = reading.likeliestStem
            if let last, let stem, let pair = WeighedStem.pair(last.stem, stem, link: .translation) {
                gatherPair([pair], from: last.surface, to: token.surface, into: &gathered)
            }
            last = stem.map { ($0, token.surface) }
            gatherPair(reading.pairsOfParts, from: token.surface, to: token.surface, into: &gathered)
        }
    }

    private func gatherPair(
        _ alternatives: [Concept.Alternative], from start: Substring, to end: Substring, into gathered: inout GatheredConcepts
    ) {
        guard let key = alternatives.first?.term.key else { return }
        gathered.add(
            key: key, surface: start.base[start.startIndex..<end.endIndex], factor: Self.weightOfPair, alternatives: alternatives)
    }
}
