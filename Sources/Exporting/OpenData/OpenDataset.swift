public import Funding

/// What the desk publishes for anybody to use: a table each.
public enum OpenDataset: String, Sendable, Hashable, CaseIterable {
    case calls, changes, programmes, actions, rules, networks, projects, participants, glossary

    public var title: Localized {
        switch self {
        case .calls: Localized(sv: "Utlysningar av EU-stöd", en: "Calls for EU funding")
        case .changes: Localized(sv: "Ändringar i utlysningar", en: "Changes in calls")
        case .programmes: Localized(sv: "EU-program", en: "EU programmes")
        case .actions: Localized(sv: "Insatser inom EU-program", en: "Actions of EU programmes")
        case .rules: Localized(sv: "Regler i EU-program", en: "Rules of EU programmes")
        case .networks: Localized(sv: "Internationella nätverk", en: "International networks")
        case .projects: Localized(sv: "Projekt som har fått EU-stöd", en: "Projects that got EU funding")
        case .participants: Localized(sv: "Deltagare i projekt med EU-stöd", en: "Participants in projects with EU funding")
        case .glossary: Localized(sv: "Ordlista om EU-stöd", en: "Glossary of EU funding")
        }
    }

    public var summary: Localized {
        switch self {
        case .calls:
            Localized(
                sv: "Alla utlysningar som Utblick känner till, tidigare, öppna och kommande, med datum, belopp, ämnen och källa.",
                en: "Every call that Utblick knows, past, open and coming, with dates, amounts, themes and source.")
        case .changes:
            Localized(
                sv: "Allt som Utblick har sett hända med utlysningarna, fält för fält: de kom, ändrades, försvann eller kom tillbaka.",
                en: "Everything that Utblick saw happen to calls, field by field: they came, changed, went or came back.")
        case .programmes:
            Localized(
                sv: "Programmen med perioder, vad de betalar för och vilka program de ersätter.",
                en: "The programmes with their periods, what they pay for and which programmes they replace.")
        case .actions:
            Localized(
                sv: "Sätten att söka pengar inom varje program.", en: "The ways to apply for money within each programme.")
        case .rules:
            Localized(
                sv: "Programmens och insatsernas regler, med källa och när de kontrollerades.",
                en: "The rules of programmes and actions, with their source and when they were checked.")
        case .networks:
            Localized(
                sv: "Nätverken som kommunen är med i och hur.", en: "The networks that the municipality takes part in, and how.")
        case .projects:
            Localized(
                sv: "Projekt som har beviljats pengar, ur öppna källor, med tid, kostnad och bidrag.",
                en: "Projects that have been granted money, from open sources, with their time, cost and grant.")
        case .participants:
            Localized(
                sv: "Vilka organisationer som är med i projekten, i vilken roll och med vilka pengar.",
                en: "Which organisations take part in the projects, in which role and with what money.")
        case .glossary:
            Localized(
                sv: "Ord som man möter när man söker EU-stöd, förklarade på svenska och engelska.",
                en: "Words that one meets when one applies for EU funding, explained in Swedish and English.")
        }
    }

    public var columns: [DataColumn] {
        switch self {
        case .calls: DataTable<PublishedCall>.calls.columns
        case .changes: DataTable<PublishedChange>.changes.columns
        case .programmes: DataTable<Programme>.programmes.columns
        case .actions: DataTable<PublishedAction>.actions.columns
        case .rules: DataTable<PublishedRule>.rules.columns
        case .networks: DataTable<Network>.networks.columns
        case .projects: DataTable<FundedProject>.projects.columns
        case .participants: DataTable<PublishedParticipation>.participants.columns
        case .glossary: DataTable<Glossary.Term>.glossary.columns
        }
    }

    /// The terms of the whole as it is put together here; of a row that is another source's the row itself tells the terms.
    public var licence: DataLicence {
        switch self {
        case .calls, .changes, .projects, .participants: .attribution
        case .programmes, .actions, .rules, .networks, .glossary: .publicDomain
        }
    }

    /// Whether its rows are other sources' and have those sources' terms.
    var isOfOthers: Bool { licence == .attribution }

    /// Search words for catalogues of data.
    var keywords: [Localized] {
        let funding = Localized(sv: "EU-stöd", en: "EU funding")
        return switch self {
        case .calls, .changes: [funding, Localized(sv: "utlysningar", en: "calls for proposals")]
        case .programmes, .actions, .rules: [funding, Localized(sv: "EU-program", en: "EU programmes")]
        case .networks: [Localized(sv: "internationella nätverk", en: "international networks")]
        case .projects, .participants: [funding, Localized(sv: "EU-projekt", en: "EU projects")]
        case .glossary: [funding, Localized(sv: "ordlista", en: "glossary")]
        }
    }

    /// How often it changes, as the EU's list of frequencies names it.
    var frequency: String {
        switch self {
        case .calls, .changes: "DAILY"
        default: "IRREG"
        }
    }
}
