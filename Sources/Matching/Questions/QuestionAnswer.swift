public import Funding

/// What somebody may answer to a question.
public enum QuestionAnswer: Sendable, Hashable {
    case applicant(ApplicantKind)
    case place(AreaCode)
    case partnerCountries([AreaCode])
    /// 0 also answers which countries the partners are in.
    case partnerCount(Int)
    case budget(Money)
    case months(Int)
    case judgement(RuleReference, Bool)
}

extension Idea {
    /// The idea with an answer told besides.
    public func telling(_ answer: QuestionAnswer) -> Idea {
        var (applicant, place, countries, count) = (applicant, place, partnerCountries, partnerCount)
        var (budget, months, judgements) = (budget, months, judgements)
        switch answer {
        case .applicant(let kind): applicant = kind
        case .place(let area): place = area
        case .partnerCountries(let areas): countries = areas
        case .partnerCount(let number): count = number
        case .budget(let money): budget = money
        case .months(let number): months = number
        case .judgement(let reference, let holds): judgements[reference] = holds
        }
        return Idea(
            text: text, language: language, neighbourLanguage: neighbourLanguage, applicant: applicant, seat: seat, place: place,
            partnerCountries: countries, partnerCount: count, budget: budget, starts: starts, months: months, judgements: judgements)
    }

    /// Whether the idea has told what a question is about.
    func tells(_ topic: QuestionTopic) -> Bool {
        switch topic {
        case .applicant: applicant != nil
        case .place: place != nil || seat != nil
        case .partnerCountries: !partnerCountries.isEmpty || partnerCount == 0
        case .partnerCount: partnerCount != nil
        case .budget: budget != nil
        case .months: months != nil
        case .judgement(let reference): judgements[reference] != nil
        }
    }
}
