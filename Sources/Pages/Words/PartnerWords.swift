/// The public page for those who look for partners.
struct PartnerWords: Sendable {
    let title: String
    let strengths: String
    let wanted: String
    let themes: String
    let programmes: String
    let offers: String
    let noOffers: String
    let answer: String
    let answerText: String
    let programme: String
    let none: @Sendable (String) -> String
    let summary: @Sendable (String) -> String
    let heading: @Sendable (String) -> String
    let until: @Sendable (String) -> String
    let own: @Sendable (String, Int) -> String
    let searchHeading: String
    let searchTitle: String
    let searchLead: String
    let question: String
    let country: String
    let kind: String
    let search: String
    let found: @Sendable (Int, String) -> String
    let best: @Sendable (String) -> String
    let howOrdered: String
    let onlyNumbered: String
    let nobody: String
    let nobodySuch: String
    let clear: String
    let alike: @Sendable (Int, String) -> String
    let leads: @Sendable (Int, String) -> String
}

extension PartnerWords {
    static let swedish = PartnerWords(
        title: "Partner i projekt",
        strengths: "Det vi är bra på",
        wanted: "Det vi söker",
        themes: "Teman",
        programmes: "Program som intresserar oss",
        offers: "Erbjudanden",
        noOffers: "Inga öppna erbjudanden just nu. Hör gärna av dig ändå.",
        answer: "Svara oss",
        answerText: "Skriv vad ni vill göra, i vilket program och till när:",
        programme: "Program:",
        none: { "Här kommer också det som \($0) själv erbjuder och söker. Det är inte skrivet än." },
        summary: { "Vad \($0) erbjuder och söker i internationella projekt, och vilka som har gjort något liknande." },
        heading: { "\($0) söker partner" },
        until: { "Svara senast \($0)." },
        own: { name, offers in
            switch offers {
            case 0: "Det \(name) själv erbjuder och söker"
            case 1: "Det \(name) själv erbjuder och söker (ett öppet erbjudande)"
            default: "Det \(name) själv erbjuder och söker (\(offers) öppna erbjudanden)"
            }
        },
        searchHeading: "Hitta en partner",
        searchTitle: "Vilka har gjort något liknande?",
        searchLead: """
            Skriv på svenska eller engelska vad ni vill göra tillsammans. Du får se organisationer som har varit med i liknande projekt \
            som fått pengar, och vilka projekten är.
            """,
        question: "Vad vill ni göra tillsammans?",
        country: "Land",
        kind: "Slag av organisation",
        search: "Sök partner",
        found: { count, number in count == 1 ? "En organisation" : "\(number) organisationer" },
        best: { "De \($0) som passar bäst visas. Välj land eller slag för att se andra." },
        howOrdered: """
            Ordningen är räknad ur hur mycket projekten liknar det som ni skrev, och hur många de är. Ingen har bedömt organisationerna \
            eller frågat om de vill vara med.
            """,
        onlyNumbered: "Organisationer som källan bara anger med namn är inte med. Då går det inte att veta vilka projekt som är deras.",
        nobody: "Ingen organisation har gjort något som liknar det tillräckligt. Skriv med andra ord, eller mer allmänt.",
        nobodySuch: "Ingen sådan organisation har gjort något som liknar det.",
        clear: "Visa alla länder och slag av organisationer",
        alike: { count, number in count == 1 ? "ett liknande projekt" : "\(number) liknande projekt" },
        leads: { count, number in count == 1 ? "leder ett" : "leder \(number)" })
}

extension PartnerWords {
    static let english = PartnerWords(
        title: "Partners for projects",
        strengths: "What we are good at",
        wanted: "What we look for",
        themes: "Themes",
        programmes: "Programmes that interest us",
        offers: "Offers",
        noOffers: "No open offers just now. You are welcome to write all the same.",
        answer: "Answer us",
        answerText: "Write what you want to do, in which programme and by when:",
        programme: "Programme:",
        none: { "What \($0) itself offers and looks for will be here too. It is not written yet." },
        summary: { "What \($0) offers and looks for in international projects, and who has done something similar." },
        heading: { "\($0) looks for partners" },
        until: { "Answer by \($0)." },
        own: { name, offers in
            switch offers {
            case 0: "What \(name) itself offers and looks for"
            case 1: "What \(name) itself offers and looks for (one open offer)"
            default: "What \(name) itself offers and looks for (\(offers) open offers)"
            }
        },
        searchHeading: "Find a partner",
        searchTitle: "Who has done something similar?",
        searchLead: """
            Write in Swedish or English what you want to do together. You will see organisations that have taken part in similar projects \
            that got money, and which projects those are.
            """,
        question: "What do you want to do together?",
        country: "Country",
        kind: "Kind of organisation",
        search: "Search for partners",
        found: { count, number in count == 1 ? "One organisation" : "\(number) organisations" },
        best: { "The \($0) that fit best are shown. Choose a country or a kind to see others." },
        howOrdered: """
            The order is worked out from how much the projects are like what you wrote, and how many they are. Nobody has judged the \
            organisations, or asked whether they want to take part.
            """,
        onlyNumbered: "Organisations that a source gives by name alone are not among them. Nobody can tell then which projects are theirs.",
        nobody: "No organisation has done anything like enough. Write in other words, or more generally.",
        nobodySuch: "No such organisation has done anything like it.",
        clear: "Show all countries and kinds of organisations",
        alike: { count, number in count == 1 ? "one similar project" : "\(number) similar projects" },
        leads: { count, number in count == 1 ? "leads one" : "leads \(number)" })
}
