/// The international strategy.
struct StrategyWords: Sendable {
    let title: String
    let adopted: @Sendable (String, String) -> String
    let goals: @Sendable (Int) -> String
    let followUpTitle: String
    let followUp: [String]
    let figures: String
    let figuresCaption: String
}

extension StrategyWords {
    static let swedish = StrategyWords(
        title: "Internationell strategi",
        adopted: { "Strategin antogs av \($0) den \($1)." },
        goals: { "\($0 == 2 ? "Två mål" : "Målen")" },
        followUpTitle: "Så följs målen upp",
        followUp: [
            """
            Varje projekt ska ange vilket av målen det bidrar till, och hur. Uppföljningen räknar ihop det som \
            projekten själva har uppgett, så att varje siffra går att spåra.
            """,
            "Här visas siffror när det finns projekt att räkna på. Vi visar inga siffror som saknar källa.",
        ],
        figures: "Kommunen i siffror",
        figuresCaption: "Fakta om kommunen")
}

extension StrategyWords {
    static let english = StrategyWords(
        title: "International strategy",
        adopted: { "The strategy was adopted by \($0) on \($1)." },
        goals: { "\($0 == 2 ? "Two goals" : "The goals")" },
        followUpTitle: "How the goals are followed up",
        followUp: [
            """
            Every project is to state which goal it serves, and how. The follow-up adds up what the projects \
            themselves have stated, so that every figure can be traced.
            """,
            "Figures are shown here once there are projects to count. We show no figure without a source.",
        ],
        figures: "The municipality in figures",
        figuresCaption: "Facts about the municipality")
}
