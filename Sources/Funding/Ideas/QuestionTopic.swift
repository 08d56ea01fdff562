/// What a question asks about: the part of an idea that its answer fills in.
public enum QuestionTopic: Sendable, Hashable {
    case applicant, place, partnerCountries, partnerCount, budget, months
    /// Whether a rule holds that only a human can judge: yes or no.
    case judgement(RuleReference)
}
