/// What the desk keeps about a person, for those who handle it.
struct PersonalDataWorkWords: Sendable {
    let title: String
    let lead: String
    let policy: String
    let person: String
    let personHint: String
    let search: String
    let found: String
    let nobody: String
    let noEmail: String
    let showAll: @Sendable (String) -> String
    let cut: @Sendable (Int) -> String
    let empty: String
    let identityNumber: String
    let personTitle: String
    let keptAbout: @Sendable (String) -> String
    let nothing: String
    let another: String
    let extract: String
    let extractHint: String
    let questions: String
    let contacts: String
    let caseContact: @Sendable (String) -> String
    let networkContact: @Sendable (String) -> String
    let partnerContact: @Sendable (String) -> String
    let organisationNote: @Sendable (String) -> String
    let webhook: @Sendable (String) -> String
    let question: @Sendable (String) -> String
    let watches: String
    let watchCount: @Sendable (Int) -> String
    let mentions: String
    let mentionsText: String
    let profile: String
    let account: String
    let accountText: String
    let name: String
    let email: String
    let telephone: String
    let organisation: String
    let role: String
    let message: String
    let idea: String
    let received: String
    let legalBasis: String
    let keptUntil: String
    let erase: String
    let eraseText: String
    let eraseLimits: String
    let reason: String
    let choose: String
    let confirm: String
    let eraseNow: String
    let noReason: String
    let notConfirmed: String
    let erasedTitle: String
    let erasedText: String
}

extension PersonalDataWorkWords {
    static let swedish = PersonalDataWorkWords(
        title: "Personuppgifter om en person",
        lead: """
            Här ser du allt som arbetsytan har sparat om en person, när någon begär registerutdrag eller radering (artikel 15 och 17 i \
            dataskyddsförordningen). Varje sökning, utdrag och radering skrivs i loggen, men inte vem den gällde.
            """,
        policy: "Så hanteras personuppgifter",
        person: "E-postadress eller namn",
        personHint: "Kontrollera först att den som frågar är den som uppgifterna gäller.",
        search: "Sök",
        found: "Hittade personer",
        nobody: "Ingen med det namnet finns sparad. Pröva med e-postadressen, som också hittas i texter.",
        noEmail: "Ingen e-postadress är sparad. Ändra uppgifterna på sidorna här under.",
        showAll: { "Visa allt om \($0)" },
        cut: { "Bara de första \($0) visas. Skriv mer av namnet." },
        empty: "Skriv en e-postadress eller ett namn.",
        identityNumber: "Personnummer sparas inte här. Sök på e-postadress eller namn.",
        personTitle: "Det här är sparat",
        keptAbout: { "Om den som har adressen \($0)." },
        nothing: "Inget är sparat om den adressen.",
        another: "Sök efter någon annan",
        extract: "Ladda ner registerutdraget (JSON)",
        extractHint: "Sidan kan också skrivas ut. Läs igenom den först: andras uppgifter kan stå i texterna.",
        questions: "Frågor som personen har ställt",
        contacts: "Kontaktperson",
        caseContact: { "Ärende \($0)" },
        networkContact: { "Nätverket \($0)" },
        partnerContact: { "Partnerförfrågan: \($0)" },
        organisationNote: { "Organisationsregistret: \($0)" },
        webhook: { "Webhook \($0)" },
        question: { "Fråga \($0)" },
        watches: "Bevakningar",
        watchCount: { $0 == 1 ? "En bevakning av utlysningar" : "\($0) bevakningar av utlysningar" },
        mentions: "Texter där adressen står",
        mentionsText: "De ändras inte av sig själva. Läs dem och avgör vad som ska bort.",
        profile: "Partnerprofilen",
        account: "Konto",
        accountText: "Personen har ett konto här. Det tas bort med kommandot utblick user remove.",
        name: "Namn",
        email: "E-post",
        telephone: "Telefon",
        organisation: "Organisation",
        role: "Roll",
        message: "Fråga",
        idea: "Idé",
        received: "Kom in",
        legalBasis: "Rättslig grund",
        keptUntil: "Sparas till och med",
        erase: "Radera",
        eraseText: "Frågor, kontaktuppgifter och bevakningar tas bort. Ärenden och partnerförfrågningar finns kvar utan kontaktpersonen.",
        eraseLimits: """
            Det som måste bevaras, som diarieförda handlingar, raderas inte härifrån. Säkerhetskopior innehåller uppgifterna tills de kastas.
            """,
        reason: "Varför uppgifterna raderas",
        choose: "Välj",
        confirm: "Jag har läst vad som raderas och vet att det inte kan ångras.",
        eraseNow: "Radera uppgifterna",
        noReason: "Välj varför uppgifterna raderas.",
        notConfirmed: "Kryssa för att du har läst vad som raderas.",
        erasedTitle: "Uppgifterna är raderade",
        erasedText: "Det här är borttaget:")

    static let english = PersonalDataWorkWords(
        title: "Personal data about a person",
        lead: """
            Everything that the desk keeps about a person, for when somebody asks for an extract or for erasure (articles 15 and 17 of the \
            General Data Protection Regulation). Each search, extract and erasure is written in the log, but not whom it was about.
            """,
        policy: "How personal data are handled",
        person: "E-mail address or name",
        personHint: "First make sure that whoever asks is the person that the data are about.",
        search: "Search",
        found: "People found",
        nobody: "Nobody of that name is kept. Try the e-mail address, which is also found in texts.",
        noEmail: "No e-mail address is kept. Change the data on the pages below.",
        showAll: { "Show everything about \($0)" },
        cut: { "Only the first \($0) are shown. Type more of the name." },
        empty: "Type an e-mail address or a name.",
        identityNumber: "Personal identity numbers are not kept here. Search by e-mail address or name.",
        personTitle: "This is kept",
        keptAbout: { "About whoever has the address \($0)." },
        nothing: "Nothing is kept about that address.",
        another: "Search for somebody else",
        extract: "Download the extract (JSON)",
        extractHint: "The page can be printed, too. Read it first: data about others may stand in the texts.",
        questions: "Questions that the person has asked",
        contacts: "Contact person",
        caseContact: { "Case \($0)" },
        networkContact: { "The network \($0)" },
        partnerContact: { "Partner request: \($0)" },
        organisationNote: { "The register of organisations: \($0)" },
        webhook: { "Webhook \($0)" },
        question: { "Question \($0)" },
        watches: "Watches",
        watchCount: { $0 == 1 ? "One watch of calls" : "\($0) watches of calls" },
        mentions: "Texts that have the address in them",
        mentionsText: "They do not change by themselves. Read them, and decide what must go.",
        profile: "The partner profile",
        account: "Account",
        accountText: "The person has an account here. It is removed by the command utblick user remove.",
        name: "Name",
        email: "E-mail",
        telephone: "Telephone",
        organisation: "Organisation",
        role: "Role",
        message: "Question",
        idea: "Idea",
        received: "Received",
        legalBasis: "Legal basis",
        keptUntil: "Kept until",
        erase: "Erase",
        eraseText: "Questions, contact details and watches are taken away. Cases and partner requests stay, without their contact.",
        eraseLimits: """
            What must be kept, such as registered documents, is not erased from here. Backups hold the data until they are thrown away.
            """,
        reason: "Why the data are erased",
        choose: "Choose",
        confirm: "I have read what is erased, and know that it cannot be undone.",
        eraseNow: "Erase the data",
        noReason: "Choose why the data are erased.",
        notConfirmed: "Tick that you have read what is erased.",
        erasedTitle: "The data are erased",
        erasedText: "This has been taken away:")
}
