/// The answer to an idea.
struct MatchesWords: Sendable {
    let title: String
    let summary: String
    let guidance: String
    let understood: String
    let tellMore: String
    let change: String
    let update: String
    let foundInText: @Sendable (String) -> String
    let foundPartners: @Sendable (String) -> String
    let languageLabel: String
    let languageAutomatic: String
    let applicantLabel: String
    let choose: String
    let placeLabel: String
    let placeHint: String
    let partnersLabel: String
    let partnersHint: String
    let budgetLabel: String
    let budgetHint: String
    let currencyLabel: String
    let kronor: String
    let euros: String
    let dateLabel: String
    let dateHint: String
    let applicantUnknown: String
    let placeUnknown: String
    let partnersUnknown: String
    let partnersIn: @Sendable (String) -> String
    let budgetUnknown: String
    let waitingHint: String
    let showExcluded: @Sendable (Int) -> String
    let showHurried: @Sendable (Int) -> String
    let partners: String
    let sourceSilent: String
    let rhythm: String
    let askAboutThis: String
    let why: String
    let evidenceTitle: String
    let noEvidence: String
    let metWord: String
    let rulesCaption: String
    let rule: String
    let outcome: String
    let reason: String
    let informs: String
    let furtherRules: @Sendable (Int) -> String
    let wouldSettle: String
    let otherWays: String
    let computed: String
    let inherited: String
    let wholeCost: String
    let share: @Sendable (String, String) -> String
    let shareOfBudget: @Sendable (String, String, String, String) -> String
    let nothingTitle: String
    let nothingText: String
    let nearestTitle: String
    let comingTitle: String
}

extension MatchesWords {
    static let swedish = MatchesWords(
        title: "Det här kan passa din idé",
        summary: "Program och utlysningar som kan finansiera idén, med skäl och källor.",
        guidance: "Svaren är vägledning och beloppen uppskattningar. Det är alltid den som beslutar om stödet som avgör.",
        understood: "Så här har vi förstått dig",
        tellMore: "Berätta mer",
        change: "Rätta eller lägg till",
        update: "Uppdatera svaret",
        foundInText: { "\($0) (läst ur texten)" },
        foundPartners: { "Läst ur texten: \($0). Skriv länderna om det är fel." },
        languageLabel: "Språk",
        languageAutomatic: "Känn av språket",
        applicantLabel: "Vem söker?",
        choose: "Välj",
        placeLabel: "Var?",
        placeHint: "Ort, kommun eller län, till exempel Katrineholm",
        partnersLabel: "Partner i andra länder",
        partnersHint: "Länder med komma emellan, till exempel Finland, Estland",
        budgetLabel: "Vad kostar projektet?",
        budgetHint: "Ungefär, i hela tal, till exempel 3 000 000",
        currencyLabel: "Valuta",
        kronor: "kronor",
        euros: "euro",
        dateLabel: "Vilken dag gäller frågan?",
        dateHint: "År, månad och dag, till exempel 2026-11-24; lämna tomt för i dag",
        applicantUnknown: "sökande inte angiven",
        placeUnknown: "plats inte angiven",
        partnersUnknown: "inga partner angivna",
        partnersIn: { "partner i \($0)" },
        budgetUnknown: "kostnad inte angiven",
        waitingHint: "Det finns ingen öppen utlysning just nu. När nästa kommer är en uppskattning.",
        showExcluded: { "Visa \($0 == 1 ? "1 svar" : "\($0) svar") som inte passar, med skäl" },
        showHurried: { count in
            """
            Visa \(count == 1 ? "1 utlysning" : "\(count) utlysningar") som stänger inom två veckor och kräver partner \
            som du inte har nämnt
            """
        },
        partners: "Partner",
        sourceSilent: "Källorna säger inget om vem som kan söka.",
        rhythm: "Utlysningar brukar komma så här (uppskattning):",
        askAboutThis: "Fråga samordnaren om det här",
        why: "Varför visas det här?",
        evidenceTitle: "Ord i din idé som möter ord i programmet eller utlysningen:",
        noEvidence: "Inga enskilda ord avgjorde.",
        metWord: "möter",
        rulesCaption: "Villkor och vad vi kom fram till",
        rule: "Villkor",
        outcome: "Utfall",
        reason: "Skäl",
        informs: "Att känna till",
        furtherRules: { "Ytterligare \($0) villkor står på programmets sida." },
        wouldSettle: "Det här skulle avgöra saken:",
        otherWays: "Andra sätt att söka i programmet:",
        computed: "Uträknat av Utblick",
        inherited: "Ärvd från programmets regler – läs utlysningstexten.",
        wholeCost: "EU kan betala hela kostnaden.",
        share: { "EU kan betala högst \($0). Ni står för minst \($1)." },
        shareOfBudget: {
            """
            EU kan betala högst \($0), det vill säga \($1). Ni står för minst \($2), det vill säga \($3).
            """
        },
        nothingTitle: "Vi hittade inget som passar just nu",
        nothingText: """
            Prova att beskriva idén med fler ord: vad ni vill göra, för vem, var och med vilka. Samordnaren hjälper dig \
            gärna vidare.
            """,
        nearestTitle: "Program som ligger närmast",
        comingTitle: "Utlysningar som öppnar eller stänger snart")
}

extension MatchesWords {
    static let english = MatchesWords(
        title: "What might fit your idea",
        summary: "Programmes and calls that could fund the idea, with reasons and sources.",
        guidance: "The answers are guidance and the amounts estimates. The body that decides on the grant always has the last word.",
        understood: "What we understood",
        tellMore: "Tell us more",
        change: "Correct or add",
        update: "Update the answer",
        foundInText: { "\($0) (read from your text)" },
        foundPartners: { "Read from your text: \($0). Write the countries if that is wrong." },
        languageLabel: "Language",
        languageAutomatic: "Detect the language",
        applicantLabel: "Who is applying?",
        choose: "Choose",
        placeLabel: "Where?",
        placeHint: "Town, municipality or county, such as Katrineholm",
        partnersLabel: "Partners in other countries",
        partnersHint: "Countries with commas between, such as Finland, Estonia",
        budgetLabel: "What does the project cost?",
        budgetHint: "Roughly, in whole numbers, such as 3,000,000",
        currencyLabel: "Currency",
        kronor: "kronor",
        euros: "euros",
        dateLabel: "For which day?",
        dateHint: "Year, month and day, such as 2026-11-24; leave empty for today",
        applicantUnknown: "applicant not given",
        placeUnknown: "place not given",
        partnersUnknown: "no partners given",
        partnersIn: { "partners in \($0)" },
        budgetUnknown: "cost not given",
        waitingHint: "There is no open call at the moment. When the next one comes is an estimate.",
        showExcluded: { "Show \($0 == 1 ? "1 answer" : "\($0) answers") that \($0 == 1 ? "does" : "do") not fit, with reasons" },
        showHurried: { count in
            count == 1
                ? "Show 1 call that closes within two weeks and asks for partners whom you have not named"
                : "Show \(count) calls that close within two weeks and ask for partners whom you have not named"
        },
        partners: "Partners",
        sourceSilent: "The sources do not say who may apply.",
        rhythm: "How calls tend to come (an estimate):",
        askAboutThis: "Ask the coordinator about this",
        why: "Why is this shown?",
        evidenceTitle: "Words of your idea that meet words of the programme or call:",
        noEvidence: "No single words decided.",
        metWord: "meets",
        rulesCaption: "Conditions and what we found",
        rule: "Condition",
        outcome: "Outcome",
        reason: "Reason",
        informs: "For information",
        furtherRules: { "\($0) more \($0 == 1 ? "condition stands" : "conditions stand") on the programme’s page." },
        wouldSettle: "This would settle it:",
        otherWays: "Other ways to apply in the programme:",
        computed: "Worked out by Utblick",
        inherited: "Inherited from the programme’s rules – read the call text.",
        wholeCost: "The EU can pay the whole cost.",
        share: { "The EU may pay at most \($0). You pay at least \($1)." },
        shareOfBudget: {
            """
            The EU may pay at most \($0), which is \($1). You pay at least \($2), which is \($3).
            """
        },
        nothingTitle: "We found nothing that fits at the moment",
        nothingText: """
            Try to describe the idea in more words: what you want to do, for whom, where and with whom. The coordinator will \
            gladly help you on.
            """,
        nearestTitle: "Programmes that lie nearest",
        comingTitle: "Calls that open or close soon")
}
