/// One call, and calls in lists.
struct CallWords: Sendable {
    let summary: @Sendable (String) -> String
    let opens: String
    let closes: String
    let deadlinesInAll: @Sendable (Int) -> String
    let allDeadlinesPassed: String
    let noDeadline: String
    let budgetOf: @Sendable (String) -> String
    let tableCaption: String
    let title: String
    let programme: String
    let opensColumn: String
    let deadlineColumn: String
    let budget: String
    /// A badge on a call that no other municipality's desk shows.
    let own: String
    let ownMeans: @Sendable (String) -> String
    let withdrawn: @Sendable (String) -> String
    let statusDisagrees: @Sendable (String) -> String
    let verdictTitle: String
    let yourIdea: @Sendable (String) -> String
    let ideaNotRead: String
    let allAnswers: String
    let what: String
    let ownWords: String
    let noPlainWords: String
    let officialTitle: String
    let officialText: String
    let conditions: String
    let showText: String
    let when: String
    let datesCaption: String
    let event: String
    let date: String
    let left: String
    let inDays: @Sendable (Int) -> String
    let hasOpened: String
    let passed: String
    let timelineTitle: String
    let timelineLegend: String
    let today: String
    let money: String
    let noMoney: String
    let sharedBudget: String
    let shared: @Sendable (Int) -> String
    let grant: String
    let expectedGrants: String
    let who: String
    let fits: String
    let municipalRole: String
    let themes: String
    let judgement: String
    let rules: String
    let inherited: @Sendable (String) -> String
    let inheritedCaption: String
    let ownCaption: String
    let mustRead: String
    let noRules: String
    let identifier: String
    let typeOfAction: String
    let partOf: String
    let fetched: String
    let readAtSource: String
    let notices: String
    let noticesNote: String
    let noticeUndated: String
    let noticeChanged: @Sendable (String) -> String
    let noticeSeen: @Sendable (String) -> String
    let noticeGone: @Sendable (String) -> String
}

extension CallWords {
    static let swedish = CallWords(
        summary: { "Utlysning: \($0)." },
        opens: "Öppnar",
        closes: "Stänger",
        deadlinesInAll: { "\($0) datum i allt" },
        allDeadlinesPassed: "Alla sista ansökningsdagar har passerat.",
        noDeadline: "Källan anger ingen sista ansökningsdag.",
        budgetOf: { "Budget: \($0)" },
        tableCaption: "Utlysningar",
        title: "Namn",
        programme: "Program",
        opensColumn: "Öppnar",
        deadlineColumn: "Nästa sista dag",
        budget: "Budget",
        own: "kommunens egen",
        ownMeans: { "Den här utlysningen visas bara här, hos \($0)." },
        withdrawn: { "Källan visar inte längre utlysningen. Det upptäckte vi \($0). Uppgifterna här är de sista vi såg." },
        statusDisagrees: { "Källan säger ”\($0)”, men datumen säger något annat. Vi räknar från datumen." },
        verdictTitle: "Passar den din idé?",
        yourIdea: { "Din idé: ”\($0)”" },
        ideaNotRead: "Allt i din fråga gick inte att läsa:",
        allAnswers: "Alla svar på din idé",
        what: "Vad kan man få pengar till?",
        ownWords: "Beskrivningen är vår egen och ersätter inte den officiella texten.",
        noPlainWords: "Vi har ännu ingen beskrivning med egna ord. Läs den officiella texten längre ned, eller fråga samordnaren.",
        officialTitle: "Officiell titel:",
        officialText: "Officiell text på engelska",
        conditions: "Officiella villkor på engelska",
        showText: "Visa texten",
        when: "När?",
        datesCaption: "Datum",
        event: "Händelse",
        date: "Datum",
        left: "Tid kvar",
        inDays: { "om \($0 == 1 ? "1 dag" : "\($0) dagar")" },
        hasOpened: "har öppnat",
        passed: "har passerat",
        timelineTitle: "Tidslinje för utlysningen",
        timelineLegend: "Ring: öppnar. Romb: sista dag. Lodrätt streck: i dag.",
        today: "I dag",
        money: "Hur mycket pengar?",
        noMoney: "Källan anger inga belopp.",
        sharedBudget: "Gemensam pott",
        shared: { "Potten delas med \($0 == 1 ? "1 annat ämne" : "\($0) andra ämnen") i samma utlysning." },
        grant: "Bidrag per projekt",
        expectedGrants: "Antal bidrag som väntas",
        who: "Vem passar den för?",
        fits: "Passar",
        municipalRole: "Kommunens roll",
        themes: "Ämnen",
        judgement: "Det här är vår bedömning.",
        rules: "Villkor",
        inherited: { "Det här gäller i allmänhet för ”\($0)”. Den här utlysningen kan ha andra villkor." },
        inheritedCaption: "Ärvda villkor",
        ownCaption: "Utlysningens egna villkor",
        mustRead: "Det här i utlysningens villkor måste ni läsa själva:",
        noRules: "Vi har inga villkor att visa för den här utlysningen. Läs dem hos källan.",
        identifier: "Beteckning",
        typeOfAction: "Typ av insats",
        partOf: "Del av",
        fetched: "Hämtad",
        readAtSource: "Läs utlysningen hos källan",
        notices: "Meddelanden från EU-kommissionen",
        noticesNote: "Det här har kommissionen meddelat sedan utlysningen publicerades, på engelska.",
        noticeUndated: "Utan datum",
        noticeChanged: { "Senast ändrat av kommissionen \($0)." },
        noticeSeen: { "Vi såg det första gången \($0)." },
        noticeGone: { "Meddelandet står inte längre på kommissionens sida. Vi märkte det \($0)." })
}

extension CallWords {
    static let english = CallWords(
        summary: { "Call: \($0)." },
        opens: "Opens",
        closes: "Closes",
        deadlinesInAll: { "\($0) dates in all" },
        allDeadlinesPassed: "All deadlines have passed.",
        noDeadline: "The source gives no deadline.",
        budgetOf: { "Budget: \($0)" },
        tableCaption: "Calls",
        title: "Name",
        programme: "Programme",
        opensColumn: "Opens",
        deadlineColumn: "Next deadline",
        budget: "Budget",
        own: "the municipality’s own",
        ownMeans: { "This call is shown only here, by \($0)." },
        withdrawn: { "The source no longer shows this call. We found that on \($0). What stands here is the last we saw." },
        statusDisagrees: { "The source says “\($0)”, but the dates say otherwise. We go by the dates." },
        verdictTitle: "Does it fit your idea?",
        yourIdea: { "Your idea: “\($0)”" },
        ideaNotRead: "Not all of your question could be read:",
        allAnswers: "All answers to your idea",
        what: "What does it pay for?",
        ownWords: "This description is our own and does not replace the official text.",
        noPlainWords: "We have no description in our own words yet. Read the official text below, or ask the coordinator.",
        officialTitle: "Official title:",
        officialText: "Official text",
        conditions: "Official conditions",
        showText: "Show the text",
        when: "When?",
        datesCaption: "Dates",
        event: "Event",
        date: "Date",
        left: "Time left",
        inDays: { "in \($0 == 1 ? "1 day" : "\($0) days")" },
        hasOpened: "has opened",
        passed: "has passed",
        timelineTitle: "Timeline of the call",
        timelineLegend: "Ring: opens. Diamond: deadline. Vertical line: today.",
        today: "Today",
        money: "How much money?",
        noMoney: "The source gives no amounts.",
        sharedBudget: "Shared pot",
        shared: { "The pot is shared with \($0 == 1 ? "1 other topic" : "\($0) other topics") of the same call." },
        grant: "Grant per project",
        expectedGrants: "Expected number of grants",
        who: "Whom does it fit?",
        fits: "Fits",
        municipalRole: "The municipality’s part",
        themes: "Themes",
        judgement: "This is our judgement.",
        rules: "Conditions",
        inherited: { "The conditions below hold in general for “\($0)” and are inherited. The call’s own conditions may differ." },
        inheritedCaption: "Inherited conditions",
        ownCaption: "The call’s own conditions",
        mustRead: "This in the call’s conditions you must read yourselves:",
        noRules: "We have no conditions to show for this call. Read them at the source.",
        identifier: "Identifier",
        typeOfAction: "Type of action",
        partOf: "Part of",
        fetched: "Fetched",
        readAtSource: "Read the call at its source",
        notices: "Notices from the European Commission",
        noticesNote: "This is what the Commission has announced since the call was published.",
        noticeUndated: "No date",
        noticeChanged: { "Last changed by the Commission on \($0)." },
        noticeSeen: { "We first saw it on \($0)." },
        noticeGone: { "The notice no longer stands on the Commission’s page. We noticed that on \($0)." })
}
