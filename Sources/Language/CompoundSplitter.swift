/// Splits Swedish compounds into headwords of the lexicon: skolträdgård → skola + trädgård.
struct CompoundSplitter: Sendable {
    private let lexicon: Lexicon
    /// The dictionary forms of a word's last part, which carries the inflection.
    private let dictionaryForms: @Sendable (String) -> [String]

    private static let shortestPart = 3
    private static let mostParts = 4

    init(lexicon: Lexicon, dictionaryForms: @escaping @Sendable (String) -> [String]) {
        self.lexicon = lexicon
        self.dictionaryForms = dictionaryForms
    }

    /// The headwords that `word` is made of, in order; `nil` when it cannot be split into at least two.
    ///
    /// The fewest parts win, then the longest last part: Swedish compounds are about their last part.
    func parts(of word: String) -> [String]? {
        let letters = Array(word)
        guard letters.count >= 2 * Self.shortestPart, letters.count <= 60 else { return nil }
        // A compound that is itself a headword has parts all the same.
        return split(letters[...], partsLeft: Self.mostParts, mayBeWhole: false)
    }

    private func split(_ letters: ArraySlice<Character>, partsLeft: Int, mayBeWhole: Bool = true) -> [String]? {
        if mayBeWhole, let whole = lastPart(String(letters)) { return [whole] }
        guard partsLeft > 1, letters.count >= 2 * Self.shortestPart else { return nil }
        var best: [String]?
        for length in stride(from: letters.count - Self.shortestPart, through: Self.shortestPart, by: -1) {
            guard let first = firstPart(String(letters.prefix(length))) else { continue }
            guard let rest = split(letters.dropFirst(length), partsLeft: min(partsLeft, (best?.count ?? Self.mostParts)) - 1) else {
                continue
            }
            let candidate = [first] + rest
            if candidate.count < best?.count ?? .max { best = candidate }
        }
        return best
    }

    /// The headword of a compound's first or middle part, with its joining letter undone: livsmedels → livsmedel, skol → skola.
    private func firstPart(_ text: String) -> String? {
        if isPart(text) { return text }
        if text.hasSuffix("s"), isPart(String(text.dropLast())) { return String(text.dropLast()) }
        for ending in ["a", "e"] where isPart(text + ending) { return text + ending }
        if let last = text.last, "ouae".contains(last) {
            for ending in ["a", "e", ""] where isPart(text.dropLast() + ending) { return text.dropLast() + ending }
        }
        return nil
    }

    private func lastPart(_ text: String) -> String? {
        guard text.count >= Self.shortestPart else { return nil }
        if isPart(text) { return text }
        return dictionaryForms(text).first(where: isPart)
    }

    private func isPart(_ text: String) -> Bool {
        guard text.count >= Self.shortestPart, !Stopwords.swedish.contains(text) else { return false }
        return lexicon.entries(for: text).contains { $0.partOfSpeech != .function && $0.partOfSpeech != .abbreviation }
    }
}
