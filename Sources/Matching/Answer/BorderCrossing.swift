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

    init(of idea: Idea, home: AreaCode?, gazetteer: Gazetteer) {
        let home = home ?? "SE"
        let told = idea.partnerCountries.filter { $0 != home }
        guard told.isEmpty else {
            reach = .partnersAbroad
            countries = told
            return
        }
        let tokens = Token.tokens(of: idea.text)
        countries = Self.countries(in: tokens, gazetteer: gazetteer).filter { $0 != home }
        if !countries.isEmpty || Self.speaksOfOtherCountries(tokens.map(\.folded)) {
            reach = .spokenOf
        } else {
            reach = idea.partnerCountries.isEmpty ? .unknown : .atHome
        }
    }

    /// The countries that words with a capital name, each once.
    private static func countries(in tokens: [Token], gazetteer: Gazetteer) -> [AreaCode] {
        var found: [AreaCode] = []
        for token in tokens where token.surface.first?.isUppercase == true && token.surface.utf8.count > 3 {
            guard let area = gazetteer.area(named: String(token.surface)), area.level == .country, !found.contains(area.code) else {
                continue
            }
            found.append(area.code)
        }
        return found
    }

    /// Words that begin so speak of more countries than one's own. "Utländsk" and "världen" are left out: they mostly tell where people
    /// who live here come from.
    private static let beginnings = [
        "länder", "utomlands", "utland", "internation", "europ", "gränsöverskrid", "nordisk", "norden", "baltisk", "baltik", "grannland",
        "grannländ", "transnation", "abroad", "overseas", "nordic", "baltic",
    ]
    /// Such endings do: "EU-länder" is two words, "Östersjöländerna" one.
    private static let endings = ["länder", "länderna", "ländernas"]
    private static let pairs: Set<[String]> = [
        ["annat", "land"], ["över", "gränsen"], ["över", "gränser"], ["över", "gränserna"], ["another", "country"], ["other", "country"],
        ["across", "borders"], ["across", "border"], ["cross", "border"],
    ]

    private static func speaksOfOtherCountries(_ words: [String]) -> Bool {
        for (position, word) in words.enumerated() {
            if word == "countries" || beginnings.contains(where: word.hasPrefix) || endings.contains(where: word.hasSuffix) { return true }
            if position > 0, pairs.contains([words[position - 1], word]) { return true }
        }
        return false
    }
}
