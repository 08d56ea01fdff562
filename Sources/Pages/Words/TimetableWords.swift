/// Time left against time needed.
struct TimetableWords: Sendable {
    let title: String
    let caption: String
    let step: String
    let begin: String
    let done: String
    let later: @Sendable (String) -> String
    let estimate: @Sendable (Int, Int) -> String
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
        estimate: { applicationWeeks, partnerWeeks in
            "Tiderna är en uppskattning: \(applicationWeeks) veckor för ansökan och \(partnerWeeks) veckor för att hitta partner."
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
        estimate: { applicationWeeks, partnerWeeks in
            "The times are an estimate: \(applicationWeeks) weeks for the application and \(partnerWeeks) weeks for finding partners."
        },
        meetings: "Days of meetings:")
}
