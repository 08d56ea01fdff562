/// The glossary.
struct GlossaryWords: Sendable {
    let title: String
    let summary: String
    let lead: String
    let none: String
    let own: String
}

extension GlossaryWords {
    static let swedish = GlossaryWords(
        title: "Ordlista", summary: "Ord som du möter när du söker EU-stöd, förklarade, med vad de heter på engelska.",
        lead: "Ord som du möter när du söker EU-stöd, och vad de heter på engelska. Ord med prickad linje på andra sidor leder hit.",
        none: "Ordlistan är tom.", own: "Vår egen förklaring")

    static let english = GlossaryWords(
        title: "Glossary", summary: "Words that you meet when you apply for EU funding, explained, with what they are called in Swedish.",
        lead:
            "Words that you meet when you apply for EU funding, and what they are called in Swedish. Words with a dotted line on other pages lead here.",
        none: "The glossary is empty.", own: "Our own explanation")
}
