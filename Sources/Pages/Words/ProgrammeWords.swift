/// One programme.
struct ProgrammeWords: Sendable {
    let supports: String
    let examples: String
    let callsAhead: String
    let noCallsAhead: String
    let noMoreCalls: String
    let rhythm: String
    let rules: String
    let rulesCaption: String
    let noRules: String
    let rulesByAction: String
    let actions: String
    let actionRules: @Sendable (String) -> String
    let says: String
    let holds: @Sendable (String, String) -> String
    let facts: String
    let factsCaption: String
    let pastCalls: String
    let pastCaption: String
    let pastTitle: String
    let pastTime: String
    let pastFrom: @Sendable (String) -> String
    let pastUntil: @Sendable (String) -> String
    let pastBudget: String
    let pastShare: String
    let pastGrants: String
    let ofApplications: @Sendable (String, String) -> String
    let about: String
    let period: String
    let fund: String
    let managingBody: String
    let themes: String
    let web: String
    let closed: String
    let fullyCommitted: String
    let committedSince: @Sendable (String) -> String
    let replacedBy: String
    let noSuccessor: String
    let succeeds: String
    let succeededBy: String
    let incomplete: String
}

extension ProgrammeWords {
    static let swedish = ProgrammeWords(
        supports: "Vad kan man få pengar till?",
        examples: "Exempel på projekt",
        callsAhead: "Öppna och kommande utlysningar",
        noCallsAhead: "Vi känner inte till någon öppen eller kommande utlysning just nu.",
        noMoreCalls: "Inga fler utlysningar kommer.",
        rhythm: "Utlysningar brukar komma så här (uppskattning):",
        rules: "Villkor",
        rulesCaption: "Villkor som gäller hela programmet",
        noRules: "Vi har inga villkor att visa. Källorna säger inget, eller så har vi inte läst dem än.",
        rulesByAction: "Villkoren skiljer sig mellan olika sätt att söka. De står under varje sätt nedan.",
        actions: "Sätt att söka",
        actionRules: { "Villkor för \($0)" },
        says: "Vad som gäller",
        holds: { "Gäller \($0)–\($1)" },
        facts: "Fakta med källor",
        factsCaption: "Fakta om programmet",
        pastCalls: "Tidigare utlysningar",
        pastCaption: "Tidigare utlysningar",
        pastTitle: "Utlysning",
        pastTime: "Tid",
        pastFrom: { "från \($0)" },
        pastUntil: { "till \($0)" },
        pastBudget: "Budget",
        pastShare: "EU:s andel",
        pastGrants: "Beviljade",
        ofApplications: { "\($0) av \($1)" },
        about: "Om programmet",
        period: "Period",
        fund: "Fond",
        managingBody: "Ansvarig",
        themes: "Ämnen",
        web: "Programmets webbplats",
        closed: "Programmet är stängt. Det går inte längre att söka.",
        fullyCommitted: "Alla pengar är fördelade. Det går inte längre att söka.",
        committedSince: { "Det gäller sedan \($0). Källa:" },
        replacedBy: "Ersatt av:",
        noSuccessor: "Vi känner inte till något program som ersatt det.",
        succeeds: "Ersätter:",
        succeededBy: "Följs av:",
        incomplete:
            "En del av uppgifterna om programmet kan inte visas just nu. Det kan finnas fler villkor än de som står här. Fråga samordnaren "
            + "innan ni söker.")
}

extension ProgrammeWords {
    static let english = ProgrammeWords(
        supports: "What does it pay for?",
        examples: "Examples of projects",
        callsAhead: "Open and coming calls",
        noCallsAhead: "We know of no open or coming call at the moment.",
        noMoreCalls: "There will be no more calls.",
        rhythm: "How calls tend to come (an estimate):",
        rules: "Conditions",
        rulesCaption: "Conditions for the whole programme",
        noRules: "We have no conditions to show. The sources do not say, or we have not read them yet.",
        rulesByAction: "The conditions differ between ways to apply. They stand under each way below.",
        actions: "Ways to apply",
        actionRules: { "Conditions for \($0)" },
        says: "What applies",
        holds: { "Holds \($0)–\($1)" },
        facts: "Facts with sources",
        factsCaption: "Facts about the programme",
        pastCalls: "Past calls",
        pastCaption: "Past calls",
        pastTitle: "Call",
        pastTime: "Time",
        pastFrom: { "from \($0)" },
        pastUntil: { "until \($0)" },
        pastBudget: "Budget",
        pastShare: "EU share",
        pastGrants: "Approved",
        ofApplications: { "\($0) of \($1)" },
        about: "About the programme",
        period: "Period",
        fund: "Fund",
        managingBody: "In charge",
        themes: "Themes",
        web: "The programme’s website",
        closed: "The programme is closed. It can no longer be applied to.",
        fullyCommitted: "All money has been committed. It can no longer be applied to.",
        committedSince: { "This has been so since \($0). Source:" },
        replacedBy: "Replaced by:",
        noSuccessor: "We know of no programme that has replaced it.",
        succeeds: "Replaces:",
        succeededBy: "Followed by:",
        incomplete:
            "Some of what we know about the programme cannot be shown right now. There may be more conditions than those here. Ask the "
            + "coordinator before you apply.")
}
