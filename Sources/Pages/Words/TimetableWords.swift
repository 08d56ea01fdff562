/// Time left against time needed.
struct TimetableWords: Sendable {
    let title: String
    let caption: String
    let step: String
    let begin: String
    let done: String
    let later: @Sendable (String) -> String
    /// Days for the application, and for finding partners where some are missing.
    let estimate: @Sendable (Int, Int?) -> String
    let meetings: String
}

extension TimetableWords {
    static let swedish = TimetableWords(
        title: "Hinner ni?",
        caption: "Steg, räknade bakåt från sista dagen",
        step: "Steg",
        begin: "Börja senast",
        done: "Klart senast",
        later: { "Till nästa tillfälle, \($0)" },
        estimate: { application, partners in
            "Tiderna är en uppskattning: \(application) dagar för ansökan"
                + (partners.map { " och \($0) dagar för att hitta partner." } ?? ".")
        },
        meetings: "Mötesdagar:")
}

extension TimetableWords {
    static let english = TimetableWords(
        title: "Is there time?",
        caption: "Steps, counted back from the last day",
        step: "Step",
        begin: "Begin by",
        done: "Done by",
        later: { "To the next date, \($0)" },
        estimate: { application, partners in
            "The times are an estimate: \(application) days for the application"
                + (partners.map { " and \($0) days for finding partners." } ?? ".")
        },
        meetings: "Days of meetings:")
}
