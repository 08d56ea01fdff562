import Funding
import Language

/// An idea with what was read from its words, once for everything that asks.
struct AnalysedIdea {
    let idea: Idea
    let tokens: [Token]
    let terms: SoughtTerms
    let circumstances: Circumstances

    var concepts: [Concept] { terms.concepts }
}

extension Matcher {
    func analysed(_ idea: Idea, at moment: Moment) -> AnalysedIdea {
        let tokens = Token.tokens(of: idea.text)
        return AnalysedIdea(
            idea: idea, tokens: tokens, terms: SoughtTerms(concepts(of: idea, tokens: tokens), in: table),
            circumstances: Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day, exchangeRate: moment.exchangeRate))
    }

    /// What the idea speaks of. Where it takes place says little of what it is about: names of places count for less.
    private func concepts(of idea: Idea, tokens: [Token]) -> [Concept] {
        var concepts = readConcepts(of: idea, tokens: tokens)
        // A word often makes several concepts in a row.
        var last: (surface: String, isPlace: Bool) = ("", false)
        // Lund is a town and lund a grove: only a capital makes a name of it.
        for number in concepts.indices where concepts[number].surface.beginsWithCapital {
            let surface = concepts[number].surface
            if surface != last.surface { last = (surface, gazetteer.hasArea(named: surface)) }
            if last.isPlace { concepts[number] = concepts[number].weighted(by: Self.weightOfPlaces) }
        }
        return concepts
    }

    private func readConcepts(of idea: Idea, tokens: [Token]) -> [Concept] {
        if let neighbour = idea.neighbourLanguage { return words.concepts(of: idea.text, inOther: neighbour.rawValue) }
        return words.concepts(of: idea.text, tokens: tokens, in: idea.language, spelling: spelling)
    }

    private static let weightOfPlaces = 0.25
}
