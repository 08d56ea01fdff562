import Funding

/// Two content words that stand side by side say more than each for itself: "energy efficiency".
extension WordAnalysis {
    /// What a pair counts beside its words.
    private static let weightOfPair = 0.4
    /// Of a word's translations, only the likeliest are tried in pairs.
    private static let likely = 0.7

    /// Adds a concept for each two neighbouring content words of an English text.
    func gatherEnglishPairs(_ tokens: [Token], into gathered: inout GatheredConcepts) {
        var last: (stem: String, surface: Substring)?
        for token in tokens where isContent(token.folded, in: .english) {
            let stem = english.stem(of: token.folded)
            if let last { gatherPair([(last.stem, 1)], [(stem, 1)], from: last.surface, to: token.surface, link: .same, into: &gathered) }
            last = (stem, token.surface)
        }
    }

    /// Adds a concept for each two words of a Swedish text between which nothing stands, and for each compound of two parts.
    func gatherSwedishPairs(_ tokens: [Token], readings: [SwedishReading?], into gathered: inout GatheredConcepts) {
        var last: (stems: [(String, Double)], surface: Substring)?
        for (token, reading) in zip(tokens, readings) {
            guard let reading, isContent(token.folded, in: .swedish) else {
                last = nil
                continue
            }
            let stems = Self.likelyStems(reading.alternatives, atMost: 1)
            if let last {
                gatherPair(last.stems, stems, from: last.surface, to: token.surface, link: .translation, into: &gathered)
            }
            last = (stems, token.surface)
            guard reading.parts.count == 2 else { continue }
            gatherPair(
                Self.likelyStems(reading.parts[0].alternatives, atMost: 2), Self.likelyStems(reading.parts[1].alternatives, atMost: 2),
                from: token.surface, to: token.surface, link: .compoundPart, into: &gathered)
        }
    }

    private func gatherPair(
        _ first: [(stem: String, weight: Double)], _ second: [(stem: String, weight: Double)], from start: Substring, to end: Substring,
        link: Evidence.Link, into gathered: inout GatheredConcepts
    ) {
        let alternatives = first.flatMap { left in
            second.filter { $0.stem != left.stem }.map { right in
                Concept.Alternative(
                    term: .englishPair(left.stem, right.stem), shown: left.stem + " " + right.stem, weight: left.weight * right.weight,
                    link: link)
            }
        }
        guard let key = alternatives.first?.term.key else { return }
        gathered.add(
            key: key, surface: start.base[start.startIndex..<end.endIndex], factor: Self.weightOfPair,
            alternatives: Concept.Alternative.best(of: alternatives))
    }

    private static func likelyStems(_ alternatives: [Concept.Alternative], atMost count: Int) -> [(stem: String, weight: Double)] {
        alternatives.lazy.filter { $0.weight >= likely && $0.term.key.hasPrefix("e:") }
            .prefix(count).map { (String($0.term.key.dropFirst(2)), $0.weight) }
    }
}
