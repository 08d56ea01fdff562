/// Projects that have been granted money.
struct ProjectWords: Sendable {
    let similarTitle: String
    let similarSummary: String
    let similarLead: String
    let similarLink: String
    let moreLikeThis: String
    let howOrdered: String
    let found: @Sendable (Int, String) -> String
    let foundFrom: @Sendable (String, String) -> String
    let allCountries: String
    let none: String
    let noneWithFilter: String
    let clear: String
    let nothingStored: String
    let nothingStoredHow: String
    let country: String
    let kind: String
    let any: String
    let search: String
    let likeCall: String
    let ofProgramme: String
    let comesFrom: @Sendable (String) -> String
    let list: String
    let listSummary: @Sendable (String) -> String
    let listLead: @Sendable (String) -> String
    let listNone: @Sendable (String) -> String
    let listLimit: @Sendable (String, String) -> String
    let listNoneFrom: @Sendable (String) -> String
    let listLimitFrom: @Sendable (String, String) -> String
    let candidates: String
    let candidatesLead: @Sendable (String) -> String
    let ofPartner: @Sendable (String) -> String
    let partnerLead: @Sendable (String) -> String
    let granted: String
    let cost: String
    let period: String
    let lead: String
    let swedishPartners: String
    let partnerCount: @Sendable (String) -> String
    let aim: String
    let facts: String
    let partners: String
    let partnersCaption: String
    let partner: String
    let place: String
    let part: String
    let share: String
    let others: @Sendable (String) -> String
    let joinedBy: String
    let unnamed: String
    let programme: String
    let call: String
    let topic: String
    let identifier: String
    let lastSeen: String
    let readAtSource: String
    let leads: String
    let takesPart: String
    let associated: String
    let ownProjects: String
}

extension ProjectWords {
    static let swedish = ProjectWords(
        similarTitle: "Liknande projekt som fått pengar",
        similarSummary: "Projekt som liknar idén och som har fått pengar, med belopp och partner.",
        similarLead:
            "Projekt som har fått pengar och som liknar idén. De visar vad som går att få pengar till, och vilka som kan bli partner.",
        similarLink: "Projekt som liknar idén och har fått pengar",
        moreLikeThis: "Fler liknande projekt",
        howOrdered:
            "Likheten är räknad ur projektens texter, inte bedömd av någon. Projekt med svenska kommuner visas före andra som liknar ungefär lika mycket.",
        found: { count, number in count == 1 ? "Ett projekt" : "\(number) projekt" },
        foundFrom: { "\($0) med någon från \($1)" },
        allCountries: "Visa projekt med alla länder",
        none: "Inget projekt liknar idén tillräckligt. Beskriv den med andra ord, eller mer allmänt.",
        noneWithFilter: "Inget projekt som liknar idén har en sådan deltagare.",
        clear: "Visa alla länder och slag av deltagare",
        nothingStored: "Inga projekt är hämtade än.",
        nothingStoredHow: "Den som sköter Utblick hämtar projekt med ett kommando, till exempel:",
        country: "Någon deltar från",
        kind: "Slag av deltagare",
        any: "Alla",
        search: "Sök projekt",
        likeCall: "Projekt som har fått pengar och som liknar det som utlysningen handlar om.",
        ofProgramme: "Projekt som programmet har gett pengar till.",
        comesFrom: { "Uppgifterna kommer från \($0)." },
        list: "Kommunens projekt",
        listSummary: { "Projekt med pengar från EU som \($0) deltar i." },
        listLead: { "Projekt som \($0) deltar i enligt de källor som är hämtade. Kommunen känns igen på sitt organisationsnummer." },
        listNone: { "Inget hämtat projekt anger organisationsnumret för \($0)." },
        listLimit: { shown, all in "De \(shown) senaste av \(all) visas." },
        listNoneFrom: { "I inget av projekten deltar någon från \($0)." },
        listLimitFrom: { read, all in "Bara de \(read) senaste av \(all) projekt är genomsökta." },
        candidates: "Troligen också kommunens",
        candidatesLead: {
            "De här källorna anger namnet \($0) eller ett som liknar det, men inget organisationsnummer. Någon behöver titta efter om det är kommunen."
        },
        ofPartner: { "Projekt med \($0)" },
        partnerLead: { "Projekt där en deltagare har numret \($0)." },
        granted: "Stöd",
        cost: "Kostnad",
        period: "Tid",
        lead: "Leds av",
        swedishPartners: "Svenska partner",
        partnerCount: { "\($0) deltagare" },
        aim: "Vad projektet ska uppnå",
        facts: "Om projektet",
        partners: "Deltagare",
        partnersCaption: "Projektets deltagare",
        partner: "Deltagare",
        place: "Plats",
        part: "Roll",
        share: "Stöd till deltagaren",
        others: { $0 == "1" ? "ett projekt till" : "\($0) andra projekt" },
        joinedBy: "Samma organisation i flera källor känns igen på organisationsnummer, momsnummer eller EU:s deltagarkod (PIC).",
        unnamed: "Namnet visas inte",
        programme: "Program",
        call: "Utlysning",
        topic: "Ämne i utlysningen",
        identifier: "Beteckning",
        lastSeen: "Fanns i källan",
        readAtSource: "Läs om projektet hos källan",
        leads: "leder",
        takesPart: "deltar",
        associated: "deltar utan eget stöd",
        ownProjects: "Projekt som kommunen deltar i")
}

extension ProjectWords {
    static let english = ProjectWords(
        similarTitle: "Similar projects that got money",
        similarSummary: "Projects that are like the idea and got money, with amounts and partners.",
        similarLead: "Projects that got money and are like the idea. They show what can be paid for, and who may become a partner.",
        similarLink: "Projects that are like the idea and got money",
        moreLikeThis: "More similar projects",
        howOrdered:
            "Likeness is worked out from the projects’ texts, not judged by anybody. Projects with Swedish municipalities come before others that are about as similar.",
        found: { count, number in count == 1 ? "One project" : "\(number) projects" },
        foundFrom: { "\($0) with somebody from \($1)" },
        allCountries: "Show projects with all countries",
        none: "No project is like enough to the idea. Describe it in other words, or more generally.",
        noneWithFilter: "No project that is like the idea has such a participant.",
        clear: "Show all countries and kinds of participants",
        nothingStored: "No projects have been imported yet.",
        nothingStoredHow: "Whoever runs Utblick imports projects with a command, such as:",
        country: "Somebody takes part from",
        kind: "Kind of participant",
        any: "All",
        search: "Search projects",
        likeCall: "Projects that got money and are like what the call is about.",
        ofProgramme: "Projects that the programme has paid for.",
        comesFrom: { "The information comes from \($0)." },
        list: "The municipality’s projects",
        listSummary: { "Projects with EU money that \($0) takes part in." },
        listLead: {
            "Projects that \($0) takes part in according to the sources that have been imported. The municipality is known by its organisation number."
        },
        listNone: { "No imported project states the organisation number of \($0)." },
        listLimit: { shown, all in "The latest \(shown) of \(all) are shown." },
        listNoneFrom: { "In none of the projects does somebody take part from \($0)." },
        listLimitFrom: { read, all in "Only the latest \(read) of \(all) projects have been searched." },
        candidates: "Probably the municipality’s too",
        candidatesLead: {
            "These sources state the name \($0) or one like it, but no organisation number. Somebody has to check whether it is the municipality."
        },
        ofPartner: { "Projects with \($0)" },
        partnerLead: { "Projects in which a participant has the number \($0)." },
        granted: "Grant",
        cost: "Cost",
        period: "Time",
        lead: "Led by",
        swedishPartners: "Swedish partners",
        partnerCount: { "\($0) participants" },
        aim: "What the project is to achieve",
        facts: "About the project",
        partners: "Participants",
        partnersCaption: "The project’s participants",
        partner: "Participant",
        place: "Place",
        part: "Part",
        share: "Grant to the participant",
        others: { $0 == "1" ? "one more project" : "\($0) other projects" },
        joinedBy: "One organisation in several sources is known by its organisation number, VAT number or the EU’s participant code (PIC).",
        unnamed: "The name is not shown",
        programme: "Programme",
        call: "Call",
        topic: "Topic of the call",
        identifier: "Identifier",
        lastSeen: "Last seen in the source",
        readAtSource: "Read about the project at the source",
        leads: "leads",
        takesPart: "takes part",
        associated: "takes part without a grant of its own",
        ownProjects: "Projects that the municipality takes part in")
}
