/// What stands on pictures beside links.
struct CardWords: Sendable {
    let startTitle: String
    let programme: String
    let opens: String
    let closes: String
    let status: String
    let grant: String
    let budget: String
    let period: String
    let share: String
}

extension CardWords {
    static let swedish = CardWords(
        startTitle: "Beskriv din idé och se vilka EU-pengar som kan passa", programme: "EU-program", opens: "Öppnar", closes: "Stänger",
        status: "Läge", grant: "Högst per projekt", budget: "Att fördela", period: "Period", share: "Fonden betalar högst")

    static let english = CardWords(
        startTitle: "Describe your idea and see which EU money could fit", programme: "EU programme", opens: "Opens", closes: "Closes",
        status: "State", grant: "At most a project", budget: "To share out", period: "Period", share: "The fund pays at most")
}
