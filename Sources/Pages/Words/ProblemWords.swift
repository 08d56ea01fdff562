import Funding

/// What is wrong with what somebody typed, and what to do about it.
struct ProblemWords: Sendable {
    let language: Language

    var title: String { language == .swedish ? "Det här behöver rättas" : "This needs to be put right" }

    func text(_ problem: InputProblem, _ format: Formatting) -> String {
        if case .identityNumber = problem { return identityNumber }
        return switch problem.field {
        case .idea: idea(problem, format)
        case .language, .applicant, .place, .partners, .budget, .date: particulars(problem, format)
        case .start, .end, .months, .partnerCount: timeAndPartners(problem, format)
        case .way, .staff, .inKind, .aids: calculation(problem, format)
        case .about, .name, .email, .organisation, .telephone: contact(problem, format)
        case .followed: followed(problem, format)
        }
    }

    private var identityNumber: String {
        pick(
            "Här står ett personnummer. Ta bort det: vi behöver aldrig personnummer, och det du skickar blir en allmän handling.",
            "This holds a personal identity number. Take it away: we never need one, and what you send becomes an official document.")
    }

    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    private func idea(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .ideaTooLong(let limit), .fieldTooLong(_, let limit):
            pick(
                "Texten är för lång. Korta den till högst \(format.number(limit)) tecken.",
                "The text is too long. Shorten it to at most \(format.number(limit)) characters.")
        case .ideaNotText:
            pick(
                "Det här är inte text som vi kan läsa. Skriv idén med vanliga bokstäver.",
                "This is not text that we can read. Write the idea in ordinary letters.")
        case .ideaWithoutWords:
            pick(
                "Vi hittar inga ord i texten. Beskriv idén med några ord.",
                "We find no words in the text. Describe the idea in a few words.")
        case .languageNotSupported:
            pick(
                "Texten verkar vara på ett annat språk. Skriv på svenska eller engelska, eller välj språk själv.",
                "The text seems to be in another language. Write in Swedish or English, or choose the language yourself.")
        default:
            pick("Skriv något om din idé. Några ord räcker.", "Write something about your idea. A few words are enough.")
        }
    }

    private func particulars(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .placeUnknown(let name):
            pick(
                "Vi känner inte till platsen ”\(shortened(name))”. Skriv en ort, en kommun eller ett län i Sverige, eller lämna tomt.",
                "We do not know the place “\(shortened(name))”. Write a town, municipality or county in Sweden, or leave it empty.")
        case .countryUnknown(let name):
            pick(
                "Vi känner inte till landet ”\(shortened(name))”. Skriv landets namn, till exempel Finland, eller lämna tomt.",
                "We do not know the country “\(shortened(name))”. Write the country’s name, such as Finland, or leave it empty.")
        case .budgetNotNumber(let text):
            pick(
                "”\(shortened(text))” är inget belopp. Skriv bara siffror, till exempel 3 000 000.",
                "“\(shortened(text))” is not an amount. Write digits only, such as 3,000,000.")
        case .costImpossible(let reason): reason[language]
        case .budgetNotPositive:
            pick("Kostnaden måste vara större än noll.", "The cost must be more than zero.")
        case .dateImpossible(let text):
            pick(
                "Datumet ”\(shortened(text))” finns inte. Skriv till exempel 2026-11-24.",
                "There is no such date as “\(shortened(text))”. Write, for example, 2026-11-24.")
        default:
            tooLong(problem, format)
        }
    }

    private func timeAndPartners(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .startNotDate(let text), .endNotDate(let text):
            pick(
                "”\(shortened(text))” är ingen månad. Skriv år och månad, till exempel 2027-03.",
                "“\(shortened(text))” is not a month. Write year and month, such as 2027-03.")
        case .endBeforeStart(let start, let end):
            pick(
                "Projektet slutar (\(shortened(end))) innan det börjar (\(shortened(start))). Rätta det ena.",
                "The project ends (\(shortened(end))) before it starts (\(shortened(start))). Correct one of them.")
        case .monthsNotNumber(let text):
            pick(
                "”\(shortened(text))” är ingen längd. Skriv antalet månader, till exempel 24.",
                "“\(shortened(text))” is not a length. Write the number of months, such as 24.")
        case .monthsImpossible(let text, let shortest, let longest):
            pick(
                "\(shortened(text)) månader går inte. Skriv ett tal från \(shortest) till \(longest).",
                "\(shortened(text)) months are not possible. Write a number from \(shortest) to \(longest).")
        case .monthsDisagree(let told, let dates):
            pick(
                "Du har skrivit \(told) månader, men från start till slut är det \(dates). Rätta det ena.",
                "You have written \(told) months, but from start to end it is \(dates). Correct one of them.")
        default: partnerCount(problem, format)
        }
    }

    private func partnerCount(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .partnerCountNotNumber(let text):
            pick(
                "”\(shortened(text))” är inget antal. Skriv hur många partner ni har utöver er själva, till exempel 3.",
                "“\(shortened(text))” is not a number. Write how many partners you have besides yourselves, such as 3.")
        case .partnersInCountriesWithout:
            pick(
                "Du har skrivit att ni inte har några partner, men också länder för partner. Ta bort länderna eller rätta antalet.",
                "You have written that you have no partners, but also countries of partners. Remove the countries or correct the number.")
        case .fewerPartnersThanCountries(let told, let countries):
            pick(
                "Du har skrivit \(told) partner men \(countries) länder. Varje land behöver minst en partner.",
                "You have written that partners are \(told), but countries \(countries). Each country needs at least one partner.")
        default: tooLong(problem, format)
        }
    }

    private func calculation(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .wayUnknown:
            pick("Vi känner inte till det sättet att söka. Välj ett i listan.", "We do not know that way to apply. Choose one of the list.")
        case .partNotNumber(_, let text):
            pick(
                "”\(shortened(text))” är inget belopp. Skriv bara siffror, till exempel 1 200 000, eller lämna tomt.",
                "“\(shortened(text))” is not an amount. Write digits only, such as 1,200,000, or leave it empty.")
        case .tooManyAids(let most):
            pick(
                "Alla rader kunde inte läsas. Skriv högst \(most) stöd, ett per rad.",
                "Not all lines could be read. Write at most \(most) aids, one a line.")
        case .aidNotRead(let line, let text):
            pick(
                "Rad \(line), ”\(shortened(text))”, går inte att läsa. Skriv datum och belopp i euro, till exempel 2025-03-01 20000.",
                "Line \(line), “\(shortened(text))”, cannot be read. Write date and amount in euros, such as 2025-03-01 20000.")
        default: tooLong(problem, format)
        }
    }

    private func contact(_ problem: InputProblem, _ format: Formatting) -> String {
        switch problem {
        case .aboutEmpty: pick("Skriv vad frågan gäller.", "Write what the question is about.")
        case .nameEmpty: pick("Skriv ditt namn.", "Write your name.")
        case .emailEmpty: pick("Skriv din e-postadress, så att vi kan svara.", "Write your e-mail address, so that we can answer.")
        case .emailWrong:
            pick(
                "E-postadressen verkar inte stämma. Skriv den så här: namn@exempel.se.",
                "The e-mail address does not seem right. Write it like this: name@example.com.")
        default: tooLong(problem, format)
        }
    }

    private func followed(_ problem: InputProblem, _ format: Formatting) -> String {
        guard case .fieldTooLong(_, let limit) = problem else { return tooLong(problem, format) }
        return pick(
            "Sökningen är för lång för att följas. Gå tillbaka till listan och korta orden till högst \(format.number(limit)) tecken.",
            "The search is too long to follow. Go back to the list and shorten its words to at most \(format.number(limit)) characters.")
    }

    private func tooLong(_ problem: InputProblem, _ format: Formatting) -> String {
        guard case .fieldTooLong(_, let limit) = problem else {
            return pick("Kontrollera det här fältet.", "Check this field.")
        }
        return pick(
            "Texten är för lång. Korta den till högst \(format.number(limit)) tecken.",
            "The text is too long. Shorten it to at most \(format.number(limit)) characters.")
    }

    /// The beginning of what was typed, so that a message stays a message.
    private func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(40) + "…" : text
    }
}
