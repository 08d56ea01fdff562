/// The project that a granted case becomes.
struct CaseProjectWords: Sendable {
    let title: String
    let link: String
    let notGranted: String
    let noObligations: String
    let facts: String
    let start: String
    let end: String
    let dayHint: String
    let terms: String
    let termsHint: String
    let term: @Sendable (ProjectForm.Term) -> String
    let partners: String
    let partnersHint: String
    /// Name, number, role, country, budget.
    let partnerColumns: [String]
    let indicators: String
    let indicatorsHint: String
    /// Name, unit, target, outcome, goal.
    let indicatorColumns: [String]
    let publicity: String
    let afterwards: String
    let afterwardsHint: String
    let save: String
    let budget: String
    let mustAddUp: String
    let accountCode: String
    let accountCodeHint: String
    let saveBudget: String

    let endBeforeStart: String
    let unnamed: @Sendable (String) -> String
    let numberWrong: @Sendable (String) -> String
    let countryWrong: @Sendable (String) -> String
    let severalLeads: String
    let unknownGoal: String
    let termOutOfRange: String
    let noFinancing: String
    let otherCurrency: @Sendable (String) -> String
    /// The year, the difference, and whether it is missing.
    let doesNotAddUp: @Sendable (Int, String, Bool) -> String
}

extension CaseProjectWords {
    static let swedish = CaseProjectWords(
        title: "Projektet",
        link: "Projektet: partner, budget, indikatorer och åtaganden",
        notGranted: "Ärendet har inte fått bifall. När bifallet är registrerat kan projektet fyllas i.",
        noObligations: "Inga åtaganden än. De räknas fram när start och slut är ifyllda.",
        facts: "Om projektet",
        start: "Startdag",
        end: "Slutdag",
        dayHint: "Till exempel 2027-03-31.",
        terms: "Villkor i beslutet",
        termsHint: "Fyll i det som beslutet om stöd säger. Tomt betyder programmets regel, eller vårt förval där programmet inget säger.",
        term: {
            switch $0 {
            case .claimMonths: "Månader per ansökan om utbetalning"
            case .claimWithinMonths: "Ansökan om utbetalning inom så många månader efter perioden"
            case .reportMonths: "Månader mellan lägesrapporter"
            case .finalReportMonths: "Slutrapport inom så många månader efter slutet"
            case .retentionYears: "Handlingar bevaras så många år efter slutbetalningens år"
            }
        },
        partners: "Partner",
        partnersHint: "Organisationsnummer, momsnummer eller PIC. Land med två bokstäver, till exempel SE.",
        partnerColumns: ["Namn", "Nummer", "Roll", "Land", "Budget"],
        indicators: "Indikatorer",
        indicatorsHint: "Det projektet mäter, och vilket mål i strategin det hör till. Alla kan läsa det på sidan om strategin.",
        indicatorColumns: ["Namn", "Enhet", "Mål", "Utfall", "Strategins mål"],
        publicity: "Synlighet",
        afterwards: "Vad som finns kvar efter projektet",
        afterwardsHint: "Vad som drivs vidare, av vem och för vems pengar.",
        save: "Spara projektet",
        budget: "Budget",
        mustAddUp: "Kostnaderna ska varje år bli det som är beslutat:",
        accountCode: "Projektkod i redovisningen",
        accountCodeHint: "Så att projektets kostnader går att skilja från andra.",
        saveBudget: "Spara budgeten",
        endBeforeStart: "Slutdagen ligger före startdagen.",
        unnamed: { "\($0): en rad saknar namn." },
        numberWrong: { "”\($0)” är inget organisationsnummer, momsnummer eller PIC." },
        countryWrong: { "”\($0)” är inget land; skriv två bokstäver, till exempel SE." },
        severalLeads: "Bara en partner kan samordna projektet.",
        unknownGoal: "Målet finns inte i strategin.",
        termOutOfRange: "Villkoren: månader mellan 1 och 60, år mellan 0 och 100.",
        noFinancing: "Ingen har beslutat om finansiering än; budgeten måste stämma med den.",
        otherCurrency: { "Finansieringen är beslutad i \($0); budgeten måste vara i samma valuta." },
        doesNotAddUp: { year, difference, isMissing in
            "År \(year): budgeten stämmer inte med finansieringen, \(difference) \(isMissing ? "saknas" : "för mycket")."
        })
}

extension CaseProjectWords {
    static let english = CaseProjectWords(
        title: "The project",
        link: "The project: partners, budget, indicators and obligations",
        notGranted: "The case has not been approved. The project can be filled in when the approval has been recorded.",
        noObligations: "No obligations yet. They are worked out when the start and the end are filled in.",
        facts: "About the project",
        start: "First day",
        end: "Last day",
        dayHint: "For instance 2027-03-31.",
        terms: "Terms of the decision",
        termsHint: "Fill in what the decision on the grant says. Empty means the programme’s rule, or our default where it says nothing.",
        term: {
            switch $0 {
            case .claimMonths: "Months per payment claim"
            case .claimWithinMonths: "Payment claim within so many months of its period"
            case .reportMonths: "Months between progress reports"
            case .finalReportMonths: "Final report within so many months of the end"
            case .retentionYears: "Documents kept so many years after that of the final payment"
            }
        },
        partners: "Partners",
        partnersHint: "Organisation number, VAT number or PIC. The country in two letters, for instance SE.",
        partnerColumns: ["Name", "Number", "Role", "Country", "Budget"],
        indicators: "Indicators",
        indicatorsHint: """
            What the project measures, and which goal of the strategy it belongs to. Everybody can read it on the strategy’s page.
            """,
        indicatorColumns: ["Name", "Unit", "Target", "Outcome", "Goal of the strategy"],
        publicity: "Visibility",
        afterwards: "What stays after the project",
        afterwardsHint: "What goes on, by whom and with whose money.",
        save: "Save the project",
        budget: "Budget",
        mustAddUp: "Each year’s costs must be what was decided:",
        accountCode: "Project code in the accounts",
        accountCodeHint: "So that the project’s costs can be told from others.",
        saveBudget: "Save the budget",
        endBeforeStart: "The last day is before the first.",
        unnamed: { "\($0): a row has no name." },
        numberWrong: { "“\($0)” is no organisation number, VAT number or PIC." },
        countryWrong: { "“\($0)” is no country; write two letters, for instance SE." },
        severalLeads: "Only one partner can lead the project.",
        unknownGoal: "The strategy has no such goal.",
        termOutOfRange: "The terms: months between 1 and 60, years between 0 and 100.",
        noFinancing: "Nobody has decided on the financing yet; the budget must add up to it.",
        otherCurrency: { "The financing was decided in \($0); the budget must be in the same currency." },
        doesNotAddUp: { year, difference, isMissing in
            "\(year): the budget does not add up to the financing, \(difference) \(isMissing ? "missing" : "too much")."
        })
}
