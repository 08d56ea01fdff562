/// How fresh the information is.
struct StatusWords: Sendable {
    let title: String
    let summary: String
    let sourcesTitle: String
    let caption: String
    let source: String
    let standing: String
    let times: String
    let lastRun: String
    let gives: @Sendable (String) -> String
    let licence: @Sendable (String) -> String
    let lastTried: String
    let lastGood: String
    let records: String
    let nextRun: String
    let soon: String
    let notScheduled: String
    let new: String
    let changed: String
    let unchanged: String
    let withdrawn: String
    let refused: String
    let remarks: String
    let errors: @Sendable (Int, String) -> String
    let warnings: @Sendable (Int, String) -> String
    let information: @Sendable (Int, String) -> String
    let none: String
    let firstRemarks: @Sendable (Int, String) -> String
    let heldBack: @Sendable (String) -> String
    let accept: String
    let fault: String
    let earlierShown: String
    let reason: String
    let byHand: String
    let allWell: String
    let heldBackSentence: @Sendable (Int) -> String
    let failingSince: @Sendable (Int, String) -> String
    let neverWorked: @Sendable (Int) -> String
    let lateSince: @Sendable (Int, String) -> String
    let neverFetched: @Sendable (Int) -> String
    let catalogueTitle: String
    let catalogue: @Sendable (String, String?) -> String
    let old: @Sendable (Int, String) -> String
}

extension StatusWords {
    static let swedish = StatusWords(
        title: "Så färska är uppgifterna",
        summary: "När varje källa senast hämtades, vad som kom och när den hämtas igen.",
        sourcesTitle: "Källor som hämtas",
        caption: "Källor, när de hämtades och vad som kom",
        source: "Källa",
        standing: "Läge",
        times: "Hämtning",
        lastRun: "Senaste hämtningen",
        gives: { "Ger \($0)." },
        licence: { "Villkor: \($0)." },
        lastTried: "Senast försökt",
        lastGood: "Senast hämtad",
        records: "Poster",
        nextRun: "Hämtas nästa gång",
        soon: "inom kort",
        notScheduled: "inte automatiskt",
        new: "Nya",
        changed: "Ändrade",
        unchanged: "Oförändrade",
        withdrawn: "Borta hos källan",
        refused: "Inte intagna",
        remarks: "Anmärkningar",
        errors: { "\($1) fel" },
        warnings: { $0 == 1 ? "1 varning" : "\($1) varningar" },
        information: { "\($1) för kännedom" },
        none: "inga",
        firstRemarks: { $0 == 1 ? "En anmärkning: \($1)" : "De första anmärkningarna: \($1)" },
        heldBack: { "Det som hämtades \($0) hålls tillbaka." },
        accept: "Om det stämmer ändå tas det in på servern med",
        fault: "Det senaste försöket lyckades inte.",
        earlierShown: "Det äldre visas.",
        reason: "Orsak:",
        byHand: "Hämtas på servern med",
        allWell: "Allt är hämtat som det ska.",
        heldBackSentence: { "Nya uppgifter från \(sources($0)) hålls tillbaka. De äldre visas." },
        failingSince: { "\(sources($0)) har inte kunnat hämtas sedan \($1)." },
        neverWorked: { "\(sources($0)) har aldrig kunnat hämtas." },
        lateSince: { "\(sources($0)) har inte hämtats sedan \($1)." },
        neverFetched: { "\(sources($0)) har aldrig hämtats." },
        catalogueTitle: "Vår egen förteckning",
        catalogue: { facts, checked in
            "Programmen har \(facts) uppgifter med källa." + (checked.map { " Den senaste kontrollerades \($0)." } ?? "")
        },
        old: { count, number in
            switch count {
            case 0: "Ingen uppgift är äldre än ett år."
            case 1: "1 uppgift kontrollerades för mer än ett år sedan."
            default: "\(number) uppgifter kontrollerades för mer än ett år sedan."
            }
        })

    private static func sources(_ count: Int) -> String { count == 1 ? "1 källa" : "\(count) källor" }
}

extension StatusWords {
    static let english = StatusWords(
        title: "How fresh the information is",
        summary: "When each source was last fetched, what came and when it is fetched again.",
        sourcesTitle: "Sources that are fetched",
        caption: "Sources, when they were fetched and what came",
        source: "Source",
        standing: "State",
        times: "Fetching",
        lastRun: "The last fetch",
        gives: { "Gives \($0)." },
        licence: { "Terms: \($0)." },
        lastTried: "Last tried",
        lastGood: "Last fetched",
        records: "Records",
        nextRun: "Fetched next",
        soon: "shortly",
        notScheduled: "not automatically",
        new: "New",
        changed: "Changed",
        unchanged: "Unchanged",
        withdrawn: "Gone at the source",
        refused: "Not taken in",
        remarks: "Remarks",
        errors: { $0 == 1 ? "1 error" : "\($1) errors" },
        warnings: { $0 == 1 ? "1 warning" : "\($1) warnings" },
        information: { "\($1) for information" },
        none: "none",
        firstRemarks: { $0 == 1 ? "One remark: \($1)" : "The first remarks: \($1)" },
        heldBack: { "What was fetched on \($0) is held back." },
        accept: "If it is right all the same, it is taken in on the server with",
        fault: "The last attempt did not succeed.",
        earlierShown: "The earlier information is shown.",
        reason: "Reason:",
        byHand: "Fetched on the server with",
        allWell: "Everything has been fetched as it should.",
        heldBackSentence: { "New information from \(englishSources($0)) is held back. The earlier information is shown." },
        failingSince: { "It has not been possible to fetch \(englishSources($0)) since \($1)." },
        neverWorked: { "It has never been possible to fetch \(englishSources($0))." },
        lateSince: { "\(englishSources($0)) \($0 == 1 ? "has" : "have") not been fetched since \($1)." },
        neverFetched: { "\(englishSources($0)) \($0 == 1 ? "has" : "have") never been fetched." },
        catalogueTitle: "Our own list",
        catalogue: { facts, checked in
            "The programmes have \(facts) facts with a source." + (checked.map { " The newest was checked: \($0)." } ?? "")
        },
        old: { count, number in
            switch count {
            case 0: "No fact is older than a year."
            case 1: "1 fact was checked more than a year ago."
            default: "\(number) facts were checked more than a year ago."
            }
        })

    private static func englishSources(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }
}
