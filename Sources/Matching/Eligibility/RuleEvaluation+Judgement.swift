import Funding

extension RuleEvaluation {
    /// What the person says of the rule themselves, where they have been asked.
    func judged(_ reason: Localized, question: Localized, as reference: RuleReference?) -> Finding {
        guard let holds = reference.flatMap({ circumstances.idea.judgements[$0] }) else {
            return Finding(verdict: .unknown, reason: reason, question: question, about: reference.map(QuestionTopic.judgement))
        }
        return Finding(verdict: holds ? .met : .notMet, reason: reason + Localized(same: " ") + Self.said(holds))
    }

    /// "Ja, säger ni själva."
    static func said(_ holds: Bool) -> Localized {
        holds
            ? Localized(sv: "Ja, säger ni själva.", en: "Yes, as you say yourselves.")
            : Localized(sv: "Nej, säger ni själva.", en: "No, as you say yourselves.")
    }
}
