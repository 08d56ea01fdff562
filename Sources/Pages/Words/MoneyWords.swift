/// Funding plans, liquidity and the calculator.
struct MoneyWords: Sendable {
    let title: String
    let lead: String
    let stepsCaption: String
    let step: String
    let calculation: String
    let amount: String
    let arithmetic: String
    let inDoubt: String
    let planTitle: String
    let liquidityTitle: String
    let curveTitle: String
    let liquidityCaption: String
    let monthByMonth: String
    let month: String
    let cost: String
    let received: String
    let balance: String
    let neverBelow: String
    let deepest: @Sendable (String, String) -> String
    let noPaymentTerms: String
    let needsMonths: String
    let yearsTitle: String
    let yearsCaption: String
    let countedFrom: @Sendable (String, Int) -> String
    let year: String
    let fundShare: String
    let ownShare: String
    let calculate: String
    let wayLabel: String
    let chooseWay: String
    let costLabel: String
    let costHint: String
    let staffLabel: String
    let staffHint: String
    let inKindLabel: String
    let inKindHint: String
    let startLabel: String
    let startHint: String
    let endLabel: String
    let monthsLabel: String
    let monthsHint: String
    let update: String
    let noShare: String
    let programmePage: String
    let estimate: String
    let deMinimisTitle: String
    let deMinimisLead: @Sendable (String, Int) -> String
    let aidsLabel: String
    let aidsHint: String
    let deMinimisTotal: @Sendable (String, String, String) -> String
    let deMinimisWait: @Sendable (String) -> String
    let deMinimisUnknown: String
    let rate: @Sendable (String, String) -> String
    let noRate: String
}

extension MoneyWords {
    static let swedish = MoneyWords(
        title: "Räkna på pengarna",
        lead: "Välj ett sätt att söka och skriv vad projektet kostar. Du får fondens del, er del och när pengarna kommer.",
        stepsCaption: "Så har vi räknat",
        step: "Vad",
        calculation: "Uträkning",
        amount: "Belopp",
        arithmetic: "Uträknat av Utblick",
        inDoubt: "Något av villkoren är osäkert. Stäm av med fonden innan ni räknar med pengarna.",
        planTitle: "Vem betalar vad?",
        liquidityTitle: "När kommer pengarna?",
        curveTitle: "Kassan månad för månad",
        liquidityCaption: "Kostnad, utbetalt stöd och kassa varje månad",
        monthByMonth: "Visa månad för månad",
        month: "Månad",
        cost: "Kostnad",
        received: "Utbetalt stöd",
        balance: "Kassa",
        neverBelow: "Stödet kommer före kostnaderna: ni behöver inte ligga ute med pengar.",
        deepest: { "Som mest ligger ni ute med \($0), i \($1)." },
        noPaymentTerms: "Källan säger inte när stödet betalas ut. Räkna med att ligga ute med hela fondens del.",
        needsMonths: "Skriv hur många månader projektet pågår, så visar vi när pengarna kommer.",
        yearsTitle: "År för år",
        yearsCaption: "Kostnad och finansiering per år, jämnt fördelat",
        countedFrom: { "Räknat från \($0), \($1 == 1 ? "1 månad" : "\($1) månader") framåt." },
        year: "År",
        fundShare: "Fondens del",
        ownShare: "Er del",
        calculate: "Räkna på pengarna",
        wayLabel: "Program och sätt att söka",
        chooseWay: "Välj",
        costLabel: "Vad kostar hela projektet?",
        costHint: "I hela tal, till exempel 3 000 000",
        staffLabel: "Hur mycket av det är personal?",
        staffHint: "Lön med avgifter. Kan lämnas tomt.",
        inKindLabel: "Hur mycket bidrar ni med utan pengar?",
        inKindHint: "Till exempel arbetstid eller lokaler. Kan lämnas tomt.",
        startLabel: "När börjar projektet?",
        startHint: "År och månad, till exempel 2027-09",
        endLabel: "När slutar projektet?",
        monthsLabel: "Hur många månader pågår det?",
        monthsHint: "Till exempel 24",
        update: "Räkna",
        noShare: "Källorna säger inte hur stor del fonden betalar här. Då går det inte att räkna.",
        programmePage: "Villkoren för programmet",
        estimate: "Beloppen är en uppskattning. Det är den som beslutar om stödet som avgör.",
        deMinimisTitle: "Stöd av mindre betydelse",
        deMinimisLead: { amount, years in
            "Ett företag får ta emot högst \(amount) i stöd av mindre betydelse under \(years) år. Skriv stöden som företaget redan har fått."
        },
        aidsLabel: "Tidigare stöd",
        aidsHint: "Ett per rad: datum och belopp i euro, till exempel 2025-03-01 20000",
        deMinimisTotal: { day, total, room in "Den \(day) är summan \(total). Det finns plats för \(room) till." },
        deMinimisWait: { day in "Mer plats blir det tidigast den \(day)." },
        deMinimisUnknown: "Vi har ingen uppgift om taket för den dagen.",
        rate: { rate, day in "Växelkurs: 1 euro = \(rate) kronor, \(day)." },
        noRate: "Ingen växelkurs är inläst. Belopp i annan valuta är inte omräknade.")
}

extension MoneyWords {
    static let english = MoneyWords(
        title: "Work out the money",
        lead: "Choose a way to apply and tell what the project costs. You get the fund’s part, your part and when the money comes.",
        stepsCaption: "How we worked it out",
        step: "What",
        calculation: "Calculation",
        amount: "Amount",
        arithmetic: "Worked out by Utblick",
        inDoubt: "One of the conditions is in doubt. Check with the fund before you count on the money.",
        planTitle: "Who pays what?",
        liquidityTitle: "When does the money come?",
        curveTitle: "The cash balance month by month",
        liquidityCaption: "Cost, grant paid and cash balance each month",
        monthByMonth: "Show month by month",
        month: "Month",
        cost: "Cost",
        received: "Grant paid",
        balance: "Balance",
        neverBelow: "The grant comes before the costs: you need not advance any money.",
        deepest: { "At most you have advanced \($0), in \($1)." },
        noPaymentTerms: "The source does not say when the grant is paid. Reckon with advancing all of the fund’s part.",
        needsMonths: "Tell how many months the project lasts, and we show when the money comes.",
        yearsTitle: "Year by year",
        yearsCaption: "Cost and funding each year, spread evenly",
        countedFrom: { "Counted from \($0), for \($1 == 1 ? "1 month" : "\($1) months")." },
        year: "Year",
        fundShare: "The fund’s part",
        ownShare: "Your part",
        calculate: "Work out the money",
        wayLabel: "Programme and way to apply",
        chooseWay: "Choose",
        costLabel: "What does the whole project cost?",
        costHint: "In whole numbers, such as 3,000,000",
        staffLabel: "How much of that is staff?",
        staffHint: "Pay with contributions. May be left empty.",
        inKindLabel: "How much do you give in kind?",
        inKindHint: "Such as working time or premises. May be left empty.",
        startLabel: "When does the project begin?",
        startHint: "Year and month, such as 2027-09",
        endLabel: "When does the project end?",
        monthsLabel: "How many months does it last?",
        monthsHint: "Such as 24",
        update: "Calculate",
        noShare: "The sources do not say how much the fund pays here. It cannot be worked out.",
        programmePage: "The programme’s conditions",
        estimate: "The amounts are an estimate. The body that decides on the grant has the last word.",
        deMinimisTitle: "Aid of minor importance (de minimis)",
        deMinimisLead: { amount, years in
            "A company may receive at most \(amount) of de minimis aid in \(years) years. List the aid that it has already been granted."
        },
        aidsLabel: "Earlier aid",
        aidsHint: "One a line: date and amount in euros, such as 2025-03-01 20000",
        deMinimisTotal: { day, total, room in "On \(day) the sum is \(total). There is room for another \(room)." },
        deMinimisWait: { day in "More room comes on \(day) at the earliest." },
        deMinimisUnknown: "We do not know the ceiling for that day.",
        rate: { rate, day in "Exchange rate: 1 euro = \(rate) kronor, \(day)." },
        noRate: "No exchange rate is known. Amounts in another currency are not converted.")
}
