import Funding

@testable import Pages

/// The answer to an idea with a next question in each of its forms.
extension PreviewPages {
    static let reference = RuleReference(programme: "cerv_2021_2027", action: "town_twinning", rule: "twinned")

    static func question(
        _ topic: QuestionTopic, _ options: NextQuestion.Options, condition: Localized? = nil, number: Int = 1, settles: [Int] = [0, 1]
    ) -> NextQuestion {
        NextQuestion(
            topic: topic, text: Localized(sv: "Frågan \(topic)?", en: "The question \(topic)?"), condition: condition, options: options,
            number: number, settles: settles, concerns: [0, 1, 2], likely: 3, expectedShare: 0.5)
    }

    static func asking(_ question: NextQuestion, _ query: IdeaQuery) -> MatchesPage.Model {
        MatchesPage.Model(query: query, understood: understood, rows: rows, question: question)
    }

    static let askingCountries = asking(
        question(.partnerCountries, .countries(suggested: ["FI", "EE", "LV"], noneIsPossible: true)),
        IdeaQuery(text: "Läger & <demokrati>", applicant: .association, asked: []))

    /// A long idea, most of it told, an old answer among them.
    static let askingYesOrNo = MatchesPage.Model(
        query: IdeaQuery(
            text: String(repeating: "Läger för unga. ", count: 300), months: "24", answers: ["life.theme:nej"],
            asked: ["budget", "months", "place"]),
        understood: MatchesPage.Understood(
            idea: Idea(
                text: "x", language: .swedish, partnerCountries: ["FI"], partnerCount: 3, starts: Day(year: 2027, month: 3, day: 1),
                months: 24, judgements: [reference: true]),
            themes: [], outdatedAnswers: 1),
        rows: rows,
        question: question(
            .judgement(reference), .yesOrNo,
            condition: Localized(sv: "Medborgare: Orterna ska vara vänorter.", en: "Citizens: The towns must be twinned."), number: 4,
            settles: []))

    static let contradiction = MatchesPage.Model(
        query: IdeaQuery(text: "Läger", partners: "Finland", start: "2027-03", end: "2027-01", months: "x", partnerCount: "0"),
        understood: understood,
        problems: [
            .endBeforeStart(start: "2027-03", end: "2027-01"), .monthsNotNumber("x"), .partnersInCountriesWithout,
        ], rows: [rows[0]])
}
