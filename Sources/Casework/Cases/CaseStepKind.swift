/// What a step of a case records.
public enum CaseStepKind: String, Sendable, Hashable, Codable, CaseIterable {
    case fundCheck
    case preStudy
    /// What a deciding body of the municipality has decided.
    case decision
    case draft
    case review
    /// The application has gone to the funder.
    case submission
    /// The funder asks for more.
    case supplementRequest
    /// The funder has been given it.
    case supplement
    /// The funder grants.
    case approval
    /// The funder refuses.
    case rejection
    /// The municipality takes its application back.
    case withdrawal
    case agreement
    case start
    case progressReport
    case paymentClaim
    case payment
    /// A change that the funder has agreed to.
    case amendment
    case finalReport
    case finalPayment
    /// The report to the municipality's own deciding body.
    case closingReport
    case archiving
    case disposal
    /// Ended without an application.
    case closing
    /// Taken up again.
    case reopening
    /// Anything that is worth keeping and takes the case nowhere.
    case note
}

extension CaseStepKind {
    /// Those that a project's obligations and the course of its money hang on: who pays what, from when, and what has been claimed and paid.
    public static let ofMoney: Set<Self> = [
        .decision, .approval, .amendment, .rejection, .withdrawal, .closing, .reopening, .start, .paymentClaim, .payment, .finalPayment,
    ]
}

extension CaseStage {
    /// Where a step takes a case that stands here; `nil` where there is no such step.
    ///
    /// A decision may be taken anew until the application is in, and the pre-study and the fund check may be left out: small cases have neither.
    public func after(_ step: CaseStepKind) -> CaseStage? {
        switch (self, step) {
        case (.disposed, _): nil
        case (_, .note): self
        case (.inquiry, .fundCheck): .fundCheck
        case (.inquiry, .preStudy), (.fundCheck, .preStudy): .preStudy
        case (.inquiry, .decision), (.fundCheck, .decision), (.preStudy, .decision), (.decided, .decision): .decided
        // Papers are written while the board prepares its decision; only what goes out must wait for it.
        case (.draft, .decision), (.reviewed, .decision): self
        case (.inquiry, .draft), (.fundCheck, .draft), (.preStudy, .draft), (.decided, .draft), (.reviewed, .draft): .draft
        case (.draft, .review): .reviewed
        case (.draft, .submission), (.reviewed, .submission): .submitted
        case (.submitted, .supplementRequest), (.supplement, .supplementRequest): .supplement
        case (.supplement, .supplement): .submitted
        case (.submitted, .approval), (.supplement, .approval): .approved
        case (.submitted, .rejection), (.supplement, .rejection): .rejected
        case (.submitted, .withdrawal), (.supplement, .withdrawal), (.approved, .withdrawal): .withdrawn
        case (.approved, .agreement): .agreed
        case (.approved, .start), (.agreed, .start): .running
        case (.running, .agreement), (.running, .progressReport), (.running, .paymentClaim), (.running, .payment), (.running, .amendment):
            .running
        case (.agreed, .agreement), (.agreed, .amendment), (.agreed, .payment): .agreed
        case (.running, .finalReport): .finalReport
        case (.finalReport, .paymentClaim), (.finalReport, .payment), (.finalReport, .progressReport): .finalReport
        case (.finalReport, .finalPayment): .finalPayment
        case (.finalPayment, .closingReport): .closingReport
        case (.closingReport, .archiving), (.rejected, .archiving), (.withdrawn, .archiving), (.closed, .archiving): .archived
        case (.archived, .disposal): .disposed
        case (.inquiry, .closing), (.fundCheck, .closing), (.preStudy, .closing), (.decided, .closing), (.draft, .closing),
            (.reviewed, .closing):
            .closed
        // A refused or a closed idea may be tried once more.
        case (.closed, .reopening), (.rejected, .reopening), (.withdrawn, .reopening): .fundCheck
        default: nil
        }
    }

    /// The steps that may follow, in the order of the way.
    public var possibleSteps: [CaseStepKind] { CaseStepKind.allCases.filter { after($0) != nil } }
}
