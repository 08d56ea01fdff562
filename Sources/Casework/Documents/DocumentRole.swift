/// What a document is in its case.
public enum DocumentRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// The minutes of what a body of the municipality has decided.
    case decision
    case application
    case supplement
    /// The funder's decision, whichever way it went.
    case grantDecision
    case agreement
    case progressReport
    case paymentClaim
    case amendment
    case finalReport
    case closingReport
    case other
}

extension CaseStepKind {
    /// The document that a step of its kind leaves behind; `nil` where it leaves none that must be kept.
    public var document: DocumentRole? {
        switch self {
        case .decision: .decision
        case .submission: .application
        case .supplement: .supplement
        case .approval, .rejection: .grantDecision
        case .agreement: .agreement
        case .progressReport: .progressReport
        case .paymentClaim: .paymentClaim
        case .amendment: .amendment
        case .finalReport: .finalReport
        case .closingReport: .closingReport
        default: nil
        }
    }
}
