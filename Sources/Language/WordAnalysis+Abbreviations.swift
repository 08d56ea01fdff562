public import Funding

/// An abbreviation in a text with what it stands for.
public struct Abbreviation: Sendable, Hashable {
    /// As written.
    public let short: String
    /// Its long forms, in Swedish before English where there are both.
    public let expansions: [String]

    /// The long form in a language: rows of `abbreviations.tsv` end with the Swedish and the English one.
    public func expansion(in language: Language) -> String {
        (language == .swedish ? expansions.dropLast().last : nil) ?? expansions.last ?? short
    }
}

extension WordAnalysis {
    /// The abbreviations of `abbreviations.tsv` that stand in a text, each once, in order.
    public func abbreviations(in text: String) -> [Abbreviation] {
        var seen: Set<String> = []
        return Token.tokens(of: text).compactMap { token in
            // "life" is a word, "LIFE" is a programme.
            guard token.surface.filter(\.isUppercase).count >= 2 || token.surface.dropFirst().contains(where: \.isUppercase),
                seen.insert(token.folded).inserted
            else { return nil }
            let long = lexicon.expansions(of: token.folded).filter { $0.count > token.surface.count && !Self.isAbbreviation($0) }
            return long.isEmpty ? nil : Abbreviation(short: String(token.surface), expansions: long)
        }
    }

    private static func isAbbreviation(_ text: String) -> Bool {
        !text.contains(" ") && text.count(where: \.isUppercase) >= 2
    }
}
