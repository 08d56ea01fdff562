/// The list of programmes.
struct ProgrammesWords: Sendable {
    let title: String
    let summary: String
    let lead: String
    let seedTitle: @Sendable (Int) -> String
    let seedText: @Sendable (String) -> String
    let replacedBy: String
    let noSuccessor: String
    let period: @Sendable (String) -> String
    let callsAhead: @Sendable (Int) -> String
    let unreadable: @Sendable (String) -> String
}

extension ProgrammesWords {
    static let swedish = ProgrammesWords(
        title: "Program",
        summary: "EU-program som kan vara aktuella för en svensk kommun, förening, skola eller företag.",
        lead: """
            EU betalar ut pengar genom program. Varje program har sina ämnen, sina regler och sin tid. Ett stängt program \
            går inte att söka.
            """,
        seedTitle: { "\($0 == 9 ? "De nio programmen" : "Programmen") på kommunens sida" },
        seedText: {
            """
            De här programmen finns på sidan om internationellt arbete hos \($0). De gällde 2014–2020. Här ser du vad \
            som har ersatt dem.
            """
        },
        replacedBy: "Ersatt av:",
        noSuccessor: "Har ingen känd efterföljare.",
        period: { "Program \($0)" },
        callsAhead: { "\($0 == 1 ? "1 öppen eller kommande utlysning" : "\($0) öppna eller kommande utlysningar")" },
        unreadable: { "Ett fel i våra uppgifter gör att det här inte kan visas just nu: \($0). Fråga samordnaren." })
}

extension ProgrammesWords {
    static let english = ProgrammesWords(
        title: "Programmes",
        summary: "EU programmes of interest to a Swedish municipality, association, school or company.",
        lead: """
            The EU pays out money through programmes. Each has its themes, its rules and its time. A closed programme cannot \
            be applied to.
            """,
        seedTitle: { "The \($0 == 9 ? "nine programmes" : "programmes") on the municipality’s page" },
        seedText: {
            """
            These programmes stand on the page on international work of \($0). They ran in 2014–2020. Here you see what \
            has replaced them.
            """
        },
        replacedBy: "Replaced by:",
        noSuccessor: "Has no known successor.",
        period: { "Programmes \($0)" },
        callsAhead: { "\($0 == 1 ? "1 open or coming call" : "\($0) open or coming calls")" },
        unreadable: { "A fault in our records keeps us from showing this right now: \($0). Ask the coordinator." })
}
