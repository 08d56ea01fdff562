extension PartnersWords {
    static let swedish = PartnersWords(
        navigation: "Nätverk och partner",
        networks: "Nätverk",
        requests: "Partnerförfrågningar",
        profile: "Vår profil",
        networksLead: """
            Det som katalogen vet om nätverken, och det ni själva antecknar: kontakter, möten, avgifter och vad medlemskapet \
            gav.
            """,
        noNetworks: "Inga nätverk än.",
        newNetwork: "Ett nätverk till",
        newNetworkHint: "För ett nätverk som inte finns i listan.",
        addNetwork: "Lägg till nätverket",
        name: "Namn",
        purpose: "Vad nätverket är till för",
        web: "Webbplats",
        membership: "Så deltar kommunen",
        memberSince: "Medlem från",
        memberUntil: "Medlem till",
        memberUntilHint: "Lämna tomt så länge medlemskapet pågår.",
        nextMeeting: "Nästa möte",
        noneYet: "–",
        daysSoon: "Nätverkens möten och medlemskap",
        meeting: "Möte",
        membershipEnds: "Medlemskapet slutar",
        ahead: { $0 == 0 ? "i dag" : $0 == 1 ? "i morgon" : "om \($0) dagar" },
        waiting: "Partnerförfrågningar som väntar på svar",
        publicPage: "Nätverket på den öppna webbplatsen",
        noBenefits: "Inget antecknat än. Skriv det i formuläret när medlemskapet har gett något.",
        ours: "Det vi antecknar",
        oursHint: "Ta bort en rad genom att tömma den. Inga personnummer.",
        save: "Spara",
        webWrong: "Webbplats: skriv hela adressen, till exempel https://aer.eu.",
        endBeforeStart: "Medlemskapet kan inte sluta innan det börjar.",
        overtakenTitle: "Någon annan har ändrat under tiden",
        overtakenText: "Ditt är inte sparat. Jämför och spara sedan din version, eller gå tillbaka utan att spara.",
        requestsLead: "Andra som söker partner till projekt, och förfrågningar som vi själva har skickat.",
        noRequests: "Inga partnerförfrågningar än.",
        noneFound: "Inga partnerförfrågningar passar valet.",
        noneOfCase: "Inga partnerförfrågningar hör till ärendet.",
        newRequest: "Ny partnerförfrågan",
        allStates: "Alla lägen",
        bothDirections: "Båda håll",
        state: "Läge",
        direction: "Riktning",
        day: "Dag",
        organisation: "Organisation",
        organisationName: "Organisationens namn",
        country: "Land",
        countryHint: "Två bokstäver, till exempel FI.",
        organisationNumber: "Organisationsnummer",
        organisationNumberHint: "Bara svenska. En enskild firmas nummer är ett personnummer och tas inte emot.",
        vatNumber: "Momsnummer",
        pic: "PIC",
        picHint: "Nio siffror, från EU:s portal.",
        contact: "Kontaktperson",
        contactHint: "Bara om den behövs. Uppgifterna tas bort av sig själva efter sista dagen.",
        contactName: "Kontaktpersonens namn",
        contactEmail: "Kontaktpersonens e-post",
        keptUntil: "Kontakten sparas till och med",
        programme: "Program",
        call: "Utlysning",
        text: "Vad det gäller",
        caseReference: "Ärende",
        case: "Ärende",
        caseHint: "Ärendets nummer, till exempel UTB-2026-0001. Lämna tomt om det inte hör till något.",
        files: "Hämta listan",
        details: "Uppgifter",
        history: "Vad som har hänt",
        newState: "Läget är nu",
        setState: "Anteckna läget",
        note: "Anteckning",
        noteHint: "Till exempel vad vi svarade.",
        profileLead: """
            Det här kan de läsa som söker partner utomlands. Skriv kort och enkelt; engelska behövs, svenska visas på den \
            svenska sidan.
            """,
        publicProfile: "Se profilen på den öppna webbplatsen",
        publicProfileEmpty: "Sidan på den öppna webbplatsen är tom tills profilen visas",
        themes: "Teman",
        programmes: "Program",
        address: "E-postadress för svar",
        addressHint: "En funktionsadress, till exempel international@kommunen.se. Aldrig en persons adress.",
        personalAddress: "E-postadress för svar: det här är adressen till någon som arbetar här. Ange en funktionsadress.",
        offers: "Erbjudanden",
        offerHint: "Fyll i för att lägga till ett erbjudande. Töm alla fält för att ta bort det.",
        offerTitle: "Rubrik",
        offerText: "Vad vi vill göra",
        offerUntil: "Svara senast",
        published: "Visa profilen på den öppna webbplatsen",
        feesIn: { "Avgifter \($0)" },
        feesTotal: { "Avgifter under \($0):" },
        keptWrong: { "Kontakten kan sparas från i dag till och med \($0)." },
        keptHint: { "Tomt betyder \($0) månader, som är det längsta." },
        cut: { "Bara de \($0) senaste visas. Filen har alla." },
        request: { "Partnerförfrågan: \($0)" },
        projectsOf: { "Projekt med \($0) som vi känner till" },
        englishMissing: { "\($0): engelska saknas. Det som visas måste finnas på engelska." },
        inEnglish: { "\($0), på engelska" },
        inSwedish: { "\($0), på svenska" },
        offer: { "Erbjudande \($0)" },
        group: {
            switch $0 {
            case .contacts: "Kontakter"
            case .meetings: "Möten"
            case .fees: "Avgifter"
            case .benefits: "Vad det gav"
            }
        },
        groupHint: {
            switch $0 {
            case .contacts:
                """
                Bara den som behövs i arbetet. Sista dagen: tomt betyder 24 månader, som är det längsta; sedan tas kontakten \
                bort av sig själv.
                """
            case .meetings: "Vilka: skriv hellre funktioner än namn."
            case .fees: "En rad per år och valuta."
            case .benefits: "Till exempel en partner, kunskap eller en etablering. Ärendets nummer om det hjälpte ett ärende."
            }
        },
        cell: {
            switch $0 {
            case .name: "Namn"
            case .role: "Roll"
            case .email: "E-post"
            case .until: "Sparas till"
            case .day: "Dag"
            case .place: "Plats"
            case .participants: "Vilka"
            case .outcome: "Vad det gav"
            case .year: "År"
            case .amount: "Belopp"
            case .currency: "Valuta"
            case .text: "Vad"
            case .caseReference: "Ärende"
            }
        },
        part: {
            switch $0 {
            case .about: "Om kommunen"
            case .strengths: "Det vi är bra på"
            case .wanted: "Det vi söker"
            }
        },
        sheetColumns: [
            ("Riktning", "Till oss eller från oss."),
            ("Dag", "Dagen då förfrågan kom eller skickades."),
            ("Organisation", "Organisationens namn."),
            ("Land", "Landets kod."),
            ("Organisationsnummer", "Svenskt organisationsnummer."),
            ("Momsnummer", "Momsnummer med landets kod."),
            ("PIC", "Nummer i EU:s portal."),
            ("Program", "Programmet som förfrågan gäller."),
            ("Utlysning", "Utlysningen som förfrågan gäller."),
            ("Vad det gäller", "Texten i förfrågan."),
            ("Läge", "Hur långt förfrågan har kommit."),
            ("Läge sedan", "Dagen då läget antecknades."),
            ("Antecknat av", "Den som antecknade läget."),
            ("Ärende", "Ärendets nummer; tomt för inget."),
        ])
}
