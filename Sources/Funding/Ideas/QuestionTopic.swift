/// What a question asks about: the part of an idea that its answer fills in.
public enum QuestionTopic: Sendable, Hashable {
    case applicant, place, partnerCountries, partnerCount, budget, months
    /// Whether a rule holds that only a human can judge: yes or no.
    case judgement(RuleReference)

    /// What is asked of any idea, whatever the programme.
    public static let general: [QuestionTopic] = [.applicant, .place, .partnerCountries, .partnerCount, .budget, .months]
}

/// Written as the part's name; a judgement as its rule's reference, which a full stop tells from the others.
extension QuestionTopic: LosslessStringConvertible {
    public init?(_ text: String) {
        if let topic = Self.general.first(where: { $0.description == text }) {
            self = topic
        } else if let reference = RuleReference(text) {
            self = .judgement(reference)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .applicant: "applicant"
        case .place: "place"
        case .partnerCountries: "partnerCountries"
        case .partnerCount: "partnerCount"
        case .budget: "budget"
        case .months: "months"
        case .judgement(let reference): reference.description
        }
    }
}
