/// The desk's log.
struct LogWords: Sendable {
    let title: String
    let lead: String
    let check: String
    let none: String
    let number: String
    let moment: String
    let who: String
    let action: String
    let subject: String
    let older: String
    let latest: String
}

extension LogWords {
    static let swedish = LogWords(
        title: "Logg",
        lead: """
            Vem som har sett och ändrat vad. Loggen kan inte ändras i efterhand utan att det syns, och den innehåller inget av det som \
            ärendena säger.
            """,
        check: "Kommandot utblick audit verify räknar igenom hela kedjan.",
        none: "Inget har hänt än.",
        number: "Nr",
        moment: "Tid (UTC)",
        who: "Vem",
        action: "Vad",
        subject: "Om",
        older: "Äldre händelser",
        latest: "De senaste händelserna")

    static let english = LogWords(
        title: "Log",
        lead: "Who has seen and changed what. The log cannot be changed afterwards unnoticed, and holds nothing of what cases say.",
        check: "The command utblick audit verify goes through the whole chain.",
        none: "Nothing has happened yet.",
        number: "No.",
        moment: "Time (UTC)",
        who: "Who",
        action: "What",
        subject: "About",
        older: "Older entries",
        latest: "The latest entries")
}
