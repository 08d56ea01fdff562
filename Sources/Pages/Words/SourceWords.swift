/// Sources and what they say.
struct SourceWords: Sendable {
    let title: String
    let checked: @Sendable (String) -> String
    let confidence: @Sendable (String) -> String
    let conflict: String
    let fact: String
    let value: String
    let asOf: @Sendable (String) -> String
}

extension SourceWords {
    static let swedish = SourceWords(
        title: "Källa",
        checked: { "kontrollerad \($0)" },
        confidence: { "säkerhet: \($0)" },
        conflict: "En annan källa säger något annat:",
        fact: "Uppgift",
        value: "Vad som gäller",
        asOf: { "Gällde \($0)" })
}

extension SourceWords {
    static let english = SourceWords(
        title: "Source",
        checked: { "checked \($0)" },
        confidence: { "confidence: \($0)" },
        conflict: "Another source says otherwise:",
        fact: "Fact",
        value: "What it is",
        asOf: { "As of \($0)" })
}
