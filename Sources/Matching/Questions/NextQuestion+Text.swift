import Funding

extension NextQuestion {
    /// What is asked about a topic of any idea.
    static func text(of topic: QuestionTopic) -> Localized {
        switch topic {
        case .applicant: Localized(sv: "Vem söker?", en: "Who is applying?")
        case .place: Localized(sv: "Var ska projektet genomföras?", en: "Where will the project take place?")
        case .partnerCountries: Localized(sv: "Vilka länder har ni partner i?", en: "Which countries do you have partners in?")
        case .partnerCount:
            Localized(sv: "Hur många partner har ni, utöver er själva?", en: "How many partners do you have, besides yourselves?")
        case .budget: Localized(sv: "Vad kostar projektet ungefär?", en: "Roughly what does the project cost?")
        case .months: Localized(sv: "Hur många månader ska projektet pågå?", en: "How many months will the project last?")
        case .judgement: Localized(sv: "Stämmer det för er?", en: "Does this hold for you?")
        }
    }
}
