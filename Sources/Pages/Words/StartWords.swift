/// The first page.
struct StartWords: Sendable {
    let title: String
    let summary: String
    let heading: String
    let lead: String
    let ideaLabel: String
    let ideaHint: String
    let send: String
    let examplesTitle: String
    let examples: [String]
    let closingSoon: String
    let openingSoon: String
    let noneClosing: String
    let noneOpening: String
    let allOpen: String
    let allComing: String
    let stepsTitle: String
    let steps: [String]
    let goalsTitle: String
    let goalsLink: String
}

extension StartWords {
    static let swedish = StartWords(
        title: "Hitta EU-stöd till din idé",
        summary: "Beskriv din projektidé och se vilka EU-program och utlysningar som kan finansiera den, med skäl och källor.",
        heading: "Beskriv din idé",
        lead: """
            Har du en idé som EU kan vara med och betala? Skriv med egna ord. Du får veta vilka program och utlysningar som \
            kan passa, och varför.
            """,
        ideaLabel: "Vad vill ni göra, för vem och var?",
        ideaHint: "Några meningar räcker. Skriv inga personuppgifter.",
        send: "Visa vad som kan passa",
        examplesTitle: "Eller börja med ett exempel",
        examples: [
            "Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning och kontakt med arbetsgivare.",
            "Vår skola vill byta erfarenheter om hållbar matlagning med skolor i Finland och Estland.",
            "Jag är lantbrukare och vill anlägga en våtmark för att minska övergödningen.",
            "Vi vill starta ett vänortssamarbete om unga och demokrati.",
        ],
        closingSoon: "Stänger snart",
        openingSoon: "Öppnar snart",
        noneClosing: "Ingen öppen utlysning just nu.",
        noneOpening: "Ingen kommande utlysning är känd just nu.",
        allOpen: "Alla öppna utlysningar",
        allComing: "Alla kommande utlysningar",
        stepsTitle: "Så går det till",
        steps: [
            "Beskriv idén med egna ord. Du behöver inget konto.",
            "Se vilka program och utlysningar som kan passa. Varje svar har skäl, källa och datum.",
            "Fråga samordnaren. Din idé och svaren följer med, så att du slipper börja om.",
        ],
        goalsTitle: "Målen för det internationella arbetet",
        goalsLink: "Läs mer om strategin")
}

extension StartWords {
    static let english = StartWords(
        title: "Find EU funding for your idea",
        summary: "Describe your project idea and see which EU programmes and calls could fund it, with reasons and sources.",
        heading: "Describe your idea",
        lead: """
            Do you have an idea that the EU could help to pay for? Use your own words. You will see which programmes and \
            calls might fit, and why.
            """,
        ideaLabel: "What do you want to do, for whom and where?",
        ideaHint: "A few sentences are enough. Do not write personal data.",
        send: "Show what might fit",
        examplesTitle: "Or start with an example",
        examples: [
            "We want to open a meeting place where newly arrived women get language training and meet employers.",
            "Our school wants to exchange experience of sustainable cooking with schools in Finland and Estonia.",
            "I am a farmer and want to restore a wetland to reduce nutrient run-off.",
            "We want to start a town-twinning project on young people and democracy.",
        ],
        closingSoon: "Closing soon",
        openingSoon: "Opening soon",
        noneClosing: "No open call at the moment.",
        noneOpening: "No coming call is known at the moment.",
        allOpen: "All open calls",
        allComing: "All coming calls",
        stepsTitle: "How it works",
        steps: [
            "Describe the idea in your own words. You need no account.",
            "See which programmes and calls might fit. Every answer has a reason, a source and a date.",
            "Ask the coordinator. Your idea and the answers go along, so you need not start over.",
        ],
        goalsTitle: "The goals of the international work",
        goalsLink: "Read more about the strategy")
}
