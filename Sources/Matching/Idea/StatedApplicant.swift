public import Funding
public import Language

/// Who applies, where the idea's own words say it: "jag är lantbrukare", "vår skola", "kommunen vill", "our association".
///
/// Only sentences that leave little doubt are read: what was read wrongly would judge every rule on who may apply wrongly.
public enum StatedApplicant {
    /// - Parameter tokens: the words of the idea's text, in Swedish or English.
    /// - Returns: `nil` where the text does not say it, or names more than one.
    public static func kind(in tokens: [Token]) -> ApplicantKind? {
        let sentences = Sentence.sentences(of: tokens)
        // Who speaks comes before who is spoken of: "vi är en förening" though "kommunen vill" as well.
        let speakers = Set(sentences.flatMap(speakers))
        if !speakers.isEmpty { return speakers.count == 1 ? speakers.first : nil }
        let subjects = Set(sentences.flatMap(subjects))
        return subjects.count == 1 ? subjects.first : nil
    }

    // MARK: Who speaks

    private static func speakers(in sentence: Sentence) -> [ApplicantKind] {
        let words = Array(sentence.words)
        return words.indices.compactMap { index in
            let word = words[index].folded
            let next = index + 1 < words.count ? words[index + 1].folded : ""
            if pronouns.contains(word), copulas.contains(next) { return kind(from: index + 2, in: words, fillers: 4, among: .named) }
            if pronouns.contains(word), running.contains(next) { return kind(from: index + 2, in: words, fillers: 4, among: .run) }
            if word == "as" || word == "som", index == 0 { return kind(from: 1, in: words, fillers: 2, among: .named) }
            guard possessives.contains(word) else { return nil }
            // "In our municipality" is said by whoever lives there.
            return kind(from: index + 1, in: words, fillers: 2, among: .owned)
        }
    }

    // MARK: Who is spoken of

    /// The subject of a sentence that says what somebody wants: "Kulturföreningen i Växjö vill …".
    private static func subjects(of sentence: Sentence) -> [ApplicantKind] {
        let words = Array(sentence.words.prefix(7))
        guard let verb = words.firstIndex(where: { wishes.contains($0.folded) }) else { return [] }
        let subject = words[..<verb].map(\.folded)
        guard !subject.contains(where: { ["jag", "vi", "we"].contains($0) || conjunctions.contains($0) }) else { return [] }
        // In Swedish the ending tells that it is a certain one, in English the article does; what stands after a preposition is no subject.
        let isEnglish = ["the", "our"].contains(subject.first)
        let head = subject.prefix { !prepositions.contains($0) }
        return head.suffix(1).compactMap { word in
            isEnglish ? ApplicantNoun.kind(of: word, in: .wishing) : ApplicantNoun.kind(ofDefinite: word)
        }
    }

    // MARK: Words

    /// The kind that a noun names after some words that describe it: "en liten ideell *förening*".
    private static func kind(from start: Int, in words: [Token], fillers: Int, among use: ApplicantNoun.Use) -> ApplicantKind? {
        for index in start..<max(start, min(start + fillers + 1, words.count)) {
            let word = words[index].folded
            if prepositions.contains(word) || conjunctions.contains(word) { return nil }
            guard let kind = ApplicantNoun.kind(of: word, in: use) else { continue }
            // In English a noun describes the next: a "school teacher" speaks for a school, a "school student" does not.
            let next = index + 1 < words.count ? words[index + 1].folded : ""
            if ApplicantNoun.learners.contains(next) { return nil }
            return ApplicantNoun.kind(of: next, in: use) ?? kind
        }
        return nil
    }

    private static let pronouns: Set<String> = ["jag", "vi", "i", "we"]
    private static let copulas: Set<String> = ["är", "am", "are"]
    private static let running: Set<String> = ["driver", "run", "own", "äger"]
    private static let possessives: Set<String> = ["vår", "vårt", "min", "mitt", "our", "my"]
    private static let wishes: Set<String> = ["vill", "planerar", "tänker", "wants", "plans", "intends"]
    private static let conjunctions: Set<String> = ["och", "and", "eller", "or", "som", "that", "who", "which"]
    private static let prepositions: Set<String> = [
        "i", "på", "vid", "för", "av", "till", "från", "med", "hos", "in", "at", "on", "for", "of", "to", "from", "with", "by",
    ]
}
