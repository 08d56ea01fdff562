import Funding
import Language

/// Whether an idea reaches across borders: which countries it names, and what it says of them.
struct BorderCrossing: Sendable, Hashable {
    enum Reach: Sendable, Hashable, CaseIterable {
        /// Partners abroad are told of.
        case partnersAbroad
        /// The text speaks of other countries.
        case spokenOf
        /// Partners are told of, all of them at home, and the text does not speak of other countries.
        case atHome
        /// Nothing is told.
        case unknown
    }

    let reach: Reach
    /// The other countries that partners are in, or else that the text names.
    let countries: [AreaCode]

    /// - Parameter tokens: the words of the idea's text.
    init(of idea: Idea, tokens: [Token], home: AreaCode?, gazetteer: Gazetteer) {
        // Without a seat the applicant is taken to be in Sweden, as where partners are counted.
        let home = home ?? "SE"
        let told = idea.partnerCountries.filter { $0 != home }
        guard told.isEmpty else {
            reach = .partnersAbroad
            countries = told
            return
        }
        countries = Self.countries(in: tokens, gazetteer: gazetteer).filter { $0 != home }
        if !countries.isEmpty || WordsOfAbroad.occur(in: tokens) {
            reach = .spokenOf
        } else {
            reach = idea.partnerCountries.isEmpty ? .unknown : .atHome
        }
    }

    /// The countries that words with a capital name, each once.
    private static func countries(in tokens: [Token], gazetteer: Gazetteer) -> [AreaCode] {
        var found: [AreaCode] = []
        for token in tokens where token.surface.utf8.count > 3 && token.surface.beginsWithCapital {
            guard let area = gazetteer.area(named: String(token.surface)), area.level == .country, !found.contains(area.code) else {
                continue
            }
            found.append(area.code)
        }
        return found
    }
}
