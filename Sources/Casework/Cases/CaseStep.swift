public import Funding

/// One recorded step of a case. What it says is never changed: a correction is a step of its own that stands in its place.
public struct CaseStep: Sendable, Hashable, Codable {
    /// What a body has decided, or a funder.
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        /// To apply, and to pay the own part.
        case yes
        case no
        case postponed
    }

    /// Why an application was refused, for what can be learned of it.
    public enum RejectionReason: String, Sendable, Hashable, Codable, CaseIterable {
        case coFinancing, incomplete, notEligible, quality, partnership, budgetExhausted, other
    }

    public var kind: CaseStepKind
    /// When it happened, in Sweden; not when it was recorded.
    public var day: Day
    /// What is worth knowing of it, in words.
    public var text: String
    /// The number in the municipality's diary.
    public var diaryNumber: String?
    /// Of a decision: who took it.
    public var body: DecidingBody.ID?
    /// Of a decision.
    public var outcome: Outcome?
    /// Of a decision and an approval: who pays what.
    public var financing: FinancingPlan?
    /// Of a rejection.
    public var rejection: RejectionReason?
    /// Of a claim and a payment.
    public var amount: Money?
    /// The time that the municipality's own people have spent, in hundredths of an hour, 0…1 000 000; `nil` where nobody has said.
    public var hours: Int?

    public init(
        _ kind: CaseStepKind, on day: Day, text: String = "", diaryNumber: String? = nil, body: DecidingBody.ID? = nil,
        outcome: Outcome? = nil, financing: FinancingPlan? = nil, rejection: RejectionReason? = nil, amount: Money? = nil,
        hours: Int? = nil
    ) {
        self.kind = kind
        self.day = day
        self.text = text
        self.diaryNumber = diaryNumber
        self.body = body
        self.outcome = outcome
        self.financing = financing
        self.rejection = rejection
        self.amount = amount
        self.hours = hours
    }

    /// A part that a step can have.
    public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
        case text, body, outcome, financing, rejection, amount
    }

    /// What a step of its kind cannot do without, and has not got; in the order of a form.
    public var missing: [Part] {
        var missing: [Part] = []
        switch kind {
        case .decision:
            if body == nil { missing.append(.body) }
            if outcome == nil { missing.append(.outcome) }
            if outcome == .yes, financing == nil { missing.append(.financing) }
        case .rejection:
            if rejection == nil { missing.append(.rejection) }
            // A word from a list teaches nobody anything.
            if isBlank { missing.append(.text) }
        case .closing, .withdrawal, .supplementRequest, .amendment, .note:
            if isBlank { missing.append(.text) }
        case .paymentClaim, .payment, .finalPayment:
            if amount == nil { missing.append(.amount) }
        case .approval:
            if financing == nil { missing.append(.financing) }
        default: break
        }
        return missing
    }

    private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
