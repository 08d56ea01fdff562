/// What has changed in calls.
struct ChangeWords: Sendable {
    let sectionTitle: String
    let unchangedSince: @Sendable (String) -> String
    let wholeHistory: @Sendable (Int) -> String
    let allChanges: String
    let history: String
    let historyLead: String
    let toCall: String
    let title: String
    let summary: String
    let lead: String
    let older: String
    let newest: String
    let none: String
    let version: @Sendable (Int) -> String
    let before: String
    let after: String
    let removed: String
    let added: String
    let morePassages: @Sendable (Int) -> String
    let firstSeen: @Sendable (String) -> String
    let seen: @Sendable (String) -> String
    let oldSeen: @Sendable (String) -> String
}

extension ChangeWords {
    static let swedish = ChangeWords(
        sectionTitle: "Vad som har ändrats",
        unchangedSince: { "Källan har inte ändrat utlysningen sedan vi först såg den \($0)." },
        wholeHistory: { $0 == 1 ? "Hela historiken" : "Hela historiken (\($0) versioner)" },
        allChanges: "Ändringar i alla utlysningar",
        history: "Historik",
        historyLead: """
            Här står allt som källan har ändrat sedan vi först såg utlysningen, med värdet före och efter. Datumen är de dagar då vi såg det; \
            källan kan ha ändrat tidigare.
            """,
        toCall: "Till utlysningen",
        title: "Ändringar i utlysningar",
        summary: "Vad källorna har ändrat i utlysningarna, fält för fält.",
        lead: """
            Nya, ändrade och indragna utlysningar, de senaste först. Varje ändring visar värdet före och efter och när vi såg det.
            """,
        older: "Äldre ändringar",
        newest: "De senaste ändringarna",
        none: "Inga ändringar än. De kommer när utlysningar hämtas från källorna.",
        version: { "Version \($0)" },
        before: "Före:",
        after: "Nu:",
        removed: "borttaget:",
        added: "nytt:",
        morePassages: { $0 == 1 ? "Och ett ställe till." : "Och \($0) ställen till." },
        firstSeen: { "Vi såg utlysningen för första gången \($0)." },
        seen: { "Vi såg det \($0)." },
        oldSeen: { "Det gamla såg vi senast \($0)." })
}

extension ChangeWords {
    static let english = ChangeWords(
        sectionTitle: "What has changed",
        unchangedSince: { "The source has not changed the call since we first saw it on \($0)." },
        wholeHistory: { $0 == 1 ? "The whole history" : "The whole history (\($0) versions)" },
        allChanges: "Changes in all calls",
        history: "History",
        historyLead: """
            Everything that the source has changed since we first saw the call, with the values before and after. The dates are when we saw \
            it; the source may have changed it earlier.
            """,
        toCall: "To the call",
        title: "Changes in calls",
        summary: "What the sources have changed in the calls, field by field.",
        lead: "New, changed and withdrawn calls, the latest first. Each change shows the values before and after, and when we saw it.",
        older: "Older changes",
        newest: "The latest changes",
        none: "No changes yet. They come when calls are fetched from the sources.",
        version: { "Version \($0)" },
        before: "Before:",
        after: "Now:",
        removed: "removed:",
        added: "new:",
        morePassages: { $0 == 1 ? "And one more place." : "And \($0) more places." },
        firstSeen: { "We saw the call for the first time on \($0)." },
        seen: { "We saw it on \($0)." },
        oldSeen: { "We last saw the old on \($0)." })
}
