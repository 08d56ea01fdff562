import Funding

/// The next question, and the parts of an idea that it may be about.
struct QuestionWords: Sendable {
    let language: Language

    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    var title: String { pick("Nästa fråga", "Next question") }
    var reply: String { pick("Svara", "Answer") }
    var skip: String { pick("Hoppa över", "Skip") }
    var yes: String { pick("Ja", "Yes") }
    var no: String { pick("Nej", "No") }
    var noPartners: String { pick("Vi har inga partner", "We have no partners") }

    var startLabel: String { pick("När börjar projektet?", "When does the project start?") }
    var endLabel: String { pick("När slutar projektet?", "When does the project end?") }
    var monthHint: String { pick("År och månad, till exempel 2027-03", "Year and month, such as 2027-03") }
    var monthsLabel: String { pick("Hur länge pågår det?", "How long does it last?") }
    var monthsHint: String { pick("Antal månader, till exempel 24", "Number of months, such as 24") }
    var partnerCountLabel: String { pick("Hur många partner?", "How many partners?") }
    var partnerCountHint: String { pick("Utöver er själva, till exempel 3", "Besides yourselves, such as 3") }

    /// "Fråga 2 av högst 5".
    func place(_ number: Int) -> String {
        pick("Fråga \(number) av högst \(NextQuestion.most)", "Question \(number) of at most \(NextQuestion.most)")
    }

    /// What an answer is good for, in how many of the suggestions.
    func use(of question: NextQuestion) -> String {
        guard question.settles.isEmpty else {
            let count = question.settles.count
            return pick(
                "Svaret kan avgöra \(count) av \(question.likely) förslag.",
                "The answer may settle \(count) of \(question.likely) \(question.likely == 1 ? "suggestion" : "suggestions").")
        }
        let count = question.concerns.count
        return pick(
            "Svaret för \(count) av \(question.likely) förslag närmare ett besked.",
            "The answer brings \(count) of \(question.likely) \(question.likely == 1 ? "suggestion" : "suggestions") nearer to being settled."
        )
    }

    /// How a text answer is written.
    func hint(_ options: NextQuestion.Options, countries: [String]) -> String? {
        switch options {
        case .place: pick("Ort, kommun eller län, till exempel Katrineholm", "Town, municipality or county, such as Katrineholm")
        case .countries:
            pick("Länder med komma emellan, till exempel ", "Countries with commas between, such as ") + countries.joined(separator: ", ")
        case .number, .amount: pick("Ungefär, i siffror", "Roughly, in figures")
        case .applicants, .yesOrNo: nil
        }
    }

    /// The chips about time, partners and single conditions; none for what nobody has told.
    func facts(of idea: Idea, _ format: Formatting) -> [String] {
        [
            idea.partnerCount.map { count in
                switch count {
                case 0: pick("inga partner", "no partners")
                default: pick("\(format.number(count)) partner", "\(format.number(count)) \(count == 1 ? "partner" : "partners")")
                }
            },
            idea.starts.map { start in
                let day = start.day == 1 ? format.month(of: start) : format.date(start)
                return pick("börjar \(day)", "starts \(day)")
            },
            idea.months.map { months in
                months == 1
                    ? pick("1\(Formatting.space)månad", "1\(Formatting.space)month")
                    : pick("\(months)\(Formatting.space)månader", "\(months)\(Formatting.space)months")
            },
            idea.judgements.isEmpty
                ? nil
                : idea.judgements.count == 1
                    ? pick("1 villkor besvarat", "1 condition answered")
                    : pick("\(idea.judgements.count) villkor besvarade", "\(idea.judgements.count) conditions answered"),
        ].compactMap(\.self)
    }
}
