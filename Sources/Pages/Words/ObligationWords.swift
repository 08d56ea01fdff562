/// What projects oblige to: lists, reminders, calendars, and the money over all projects.
struct ObligationWords: Sendable {
    let title: String
    let due: String
    let what: String
    let project: String
    let owner: String
    let nobody: String
    let why: String
    let stateColumn: String
    let source: String
    let done: @Sendable (String, String) -> String
    let byStep: String
    let late: @Sendable (Int) -> String
    let everybodys: String
    let mine: String
    let kind: String
    let allKinds: String
    let show: String
    let none: String
    let cut: @Sendable (String) -> String
    let file: String
    let soon: String
    let noneSoon: String
    let next: String

    let calendarName: String
    let calendarTitle: String
    let calendarText: String
    let calendarLink: String
    let calendarMake: String
    let calendarRenew: String
    let mailOn: String
    let mailOff: String
    let letterMany: @Sendable (Int) -> String
    let letterIntro: String
    let letterEnd: String

    let addTitle: String
    let addText: String
    let addDay: String
    let add: String
    let fulfil: String
    let note: String
    let reopen: String

    let liquidity: String
    let liquidityLead: String
    let counted: @Sendable (String) -> String
    let leftOut: String
    let noMoney: String
    let inCurrency: @Sendable (String) -> String
    let deepest: @Sendable (String, String) -> String
    let neverBelow: String
    let out: String
    let received: String
}

extension ObligationWords {
    static let swedish = ObligationWords(
        title: "Åtaganden",
        due: "Senast",
        what: "Åtagande",
        project: "Projekt",
        owner: "Handläggare",
        nobody: "Ingen",
        why: "Varför",
        stateColumn: "Läge",
        source: "Källa",
        done: { "Klart \($0), \($1)." },
        byStep: "Genom ett steg i ärendet.",
        late: { $0 == 1 ? "En dag försenat" : "\($0) dagar försenat" },
        everybodys: "Allas",
        mine: "Mina ärenden",
        kind: "Slag",
        allKinds: "Alla slag",
        show: "Visa",
        none: "Här finns inga åtaganden. De kommer när ett ärende får bifall och projektets start och slut är ifyllda.",
        cut: { "Listan visar de första \($0). Välj slag eller handläggare, eller hämta filen." },
        file: "Hämta som CSV",
        soon: "Åtaganden som väntar",
        noneSoon: "Inget är försenat, och inget ska göras de närmaste 60 dagarna.",
        next: "Nästa åtaganden",
        calendarName: "Mina åtaganden",
        calendarTitle: "I din kalender",
        calendarText: "Åtaganden och sista ansökningsdagar i de ärenden som du är handläggare för, och nätverkens möten.",
        calendarLink: "Din privata kalenderadress",
        calendarMake: "Skapa en kalenderadress",
        calendarRenew: "Byt kalenderadress",
        mailOn: "Handläggaren får e-post 30, 7 och 1 dag före, och varje vecka som något är försenat.",
        mailOff: "Ingen e-postserver är inställd, så inga påminnelser skickas med e-post.",
        letterMany: { "\($0) åtaganden väntar" },
        letterIntro: "Du är handläggare för projekt med åtaganden som snart ska vara klara, eller är försenade.",
        letterEnd: "Alla dina åtaganden:",
        addTitle: "Lägg till ett åtagande",
        addText: "Vad ska göras?",
        addDay: "Senast, till exempel 2027-03-31",
        add: "Lägg till",
        fulfil: "Markera som klart",
        note: "Anteckning",
        reopen: "Öppna igen",
        liquidity: "Likviditet",
        liquidityLead: """
            Alla projekts pengar månad för månad. Kostnaderna fördelas jämnt över årets månader, eget arbete räknas inte. Det som finansiären \
            inte har betalat än väntas efter de ansökningar om utbetalning som återstår. Olika valutor läggs inte ihop.
            """,
        counted: { "Projekt i beräkningen: \($0)." },
        leftOut: "Utan start, slut eller finansiering, och därför inte med:",
        noMoney: "Inget projekt har start, slut och finansiering ifyllda än.",
        inCurrency: { "I \($0)" },
        deepest: { "Som mest ligger kommunen ute med \($0), i \($1)." },
        neverBelow: "Pengarna kommer före kostnaderna: kommunen ligger aldrig ute med något.",
        out: "Ut",
        received: "In")
}

extension ObligationWords {
    static let english = ObligationWords(
        title: "Obligations",
        due: "By",
        what: "Obligation",
        project: "Project",
        owner: "Officer",
        nobody: "Nobody",
        why: "Why",
        stateColumn: "State",
        source: "Source",
        done: { "Done \($0), \($1)." },
        byStep: "By a step of the case.",
        late: { $0 == 1 ? "One day late" : "\($0) days late" },
        everybodys: "Everybody’s",
        mine: "My cases",
        kind: "Kind",
        allKinds: "All kinds",
        show: "Show",
        none: "There are no obligations here. They come when a case is approved and the project’s start and end are filled in.",
        cut: { "The list shows the first \($0). Choose a kind or an officer, or fetch the file." },
        file: "Fetch as CSV",
        soon: "Obligations ahead",
        noneSoon: "Nothing is late, and nothing is due in the next 60 days.",
        next: "Next obligations",
        calendarName: "My obligations",
        calendarTitle: "In your calendar",
        calendarText: "Obligations and application deadlines of the cases that you have, and the networks’ meetings.",
        calendarLink: "Your private calendar address",
        calendarMake: "Make a calendar address",
        calendarRenew: "Change the calendar address",
        mailOn: "The officer gets e-mail 30, 7 and 1 days before, and every week that something is late.",
        mailOff: "No mail server is set up, so no reminders are sent by e-mail.",
        letterMany: { "\($0) obligations ahead" },
        letterIntro: "You are the officer of projects with obligations that are soon due, or late.",
        letterEnd: "All your obligations:",
        addTitle: "Add an obligation",
        addText: "What is to be done?",
        addDay: "By, for instance 2027-03-31",
        add: "Add",
        fulfil: "Mark as done",
        note: "Note",
        reopen: "Open again",
        liquidity: "Liquidity",
        liquidityLead: """
            All projects’ money month by month. Costs are spread evenly over the months of the year; own work is not counted. What the funder \
            has not paid yet is expected after the payment claims that remain. Currencies are not added together.
            """,
        counted: { "Projects counted: \($0)." },
        leftOut: "Without start, end or financing, and therefore left out:",
        noMoney: "No project has its start, end and financing filled in yet.",
        inCurrency: { "In \($0)" },
        deepest: { "At most the municipality has advanced \($0), in \($1)." },
        neverBelow: "The money comes before the costs: the municipality never has to advance any.",
        out: "Out",
        received: "In")
}
