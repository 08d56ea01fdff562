/// The international strategy.
struct StrategyWords: Sendable {
    let title: String
    let adopted: @Sendable (String, String) -> String
    let goals: @Sendable (Int) -> String
    let followUpTitle: String
    let followUp: String
    /// Day.
    let asOf: @Sendable (String) -> String
    let noFigures: String
    let nothingYet: String
    let waiting: String
    let running: String
    let finished: String
    let granted: String
    let effects: String
    /// Outcome, target, unit.
    let reached: @Sendable (String, String, String) -> String
    let outcome: @Sendable (String, String) -> String
    let target: @Sendable (String, String) -> String
    let unmeasured: String
    let yearsCaption: String
    let year: String
    let applied: String
    let won: String
    let rejected: String
    let figures: String
    let figuresCaption: String
}

extension StrategyWords {
    /// A number with what is counted, where somebody has said what that is.
    private static func figure(_ number: String, _ unit: String) -> String { unit.isEmpty ? number : number + " " + unit }
}

extension StrategyWords {
    static let swedish = StrategyWords(
        title: "Internationell strategi",
        adopted: { "Strategin antogs av \($0) den \($1)." },
        goals: { "\($0 == 2 ? "Två mål" : "Målen")" },
        followUpTitle: "Så följs målen upp",
        followUp: """
            Varje projekt ska tala om vilket av målen det hjälper till med, och hur. Siffrorna här är summan av det som projekten \
            själva har uppgett. Varje siffra går att spåra till sina ärenden. Ett projekt kan räknas till båda målen.
            """,
        asOf: { "Siffrorna gäller den \($0)." },
        noFigures: "Siffrorna går inte att visa just nu. Försök igen om en stund.",
        nothingYet: "Än finns inget projekt att räkna på.", waiting: "Ansökningar som väntar på svar", running: "Projekt som pågår",
        finished: "Projekt som är klara", granted: "Beviljat stöd", effects: "Det som projekten mäter",
        reached: { "\($0) av " + figure($1, $2) }, outcome: { figure($0, $1) + ". Inget mål är satt." },
        target: { "målet är " + figure($0, $1) + ". Inget utfall än." }, unmeasured: "inget mål och inget utfall än.",
        yearsCaption: "Ansökningar och besked, år för år", year: "År", applied: "Ansökningar", won: "Beviljade", rejected: "Avslag",
        figures: "Kommunen i siffror",
        figuresCaption: "Fakta om kommunen")
}

extension StrategyWords {
    static let english = StrategyWords(
        title: "International strategy",
        adopted: { "The strategy was adopted by \($0) on \($1)." },
        goals: { "\($0 == 2 ? "Two goals" : "The goals")" },
        followUpTitle: "How the goals are followed up",
        followUp: """
            Every project is to state which goal it serves, and how. The figures here are the sum of what the projects themselves have \
            stated. Every figure can be traced to its cases. A project can count towards both goals.
            """,
        asOf: { "The figures are of \($0)." },
        noFigures: "The figures cannot be shown just now. Try again in a while.",
        nothingYet: "There is no project to count yet.", waiting: "Applications that wait for an answer", running: "Projects under way",
        finished: "Projects that are done", granted: "Granted", effects: "What the projects measure",
        reached: { "\($0) of " + figure($1, $2) }, outcome: { figure($0, $1) + ". No target has been set." },
        target: { "the target is " + figure($0, $1) + ". No outcome yet." }, unmeasured: "no target and no outcome yet.",
        yearsCaption: "Applications and answers, year by year", year: "Year", applied: "Applications", won: "Granted", rejected: "Rejected",
        figures: "The municipality in figures",
        figuresCaption: "Facts about the municipality")
}
