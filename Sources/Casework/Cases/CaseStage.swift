/// Where a case stands on its way from a question to the archive.
public enum CaseStage: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody has asked, or had an idea.
    case inquiry
    /// Which funds it could have is being looked into.
    case fundCheck
    case preStudy
    /// The municipality has decided on applying, or on not doing so yet.
    case decided
    case draft
    case reviewed
    case submitted
    /// The funder has asked for more.
    case supplement
    case approved
    case rejected
    case withdrawn
    /// The grant agreement and those with the partners are there.
    case agreed
    case running
    case finalReport
    case finalPayment
    case closingReport
    case archived
    case disposed
    /// Ended without an application.
    case closed

    /// The part of the way that a stage belongs to, as an overview shows it.
    public enum Phase: String, Sendable, Hashable, Codable, CaseIterable {
        case idea, preparation, application, project, ending, ended
    }

    public var phase: Phase {
        switch self {
        case .inquiry, .fundCheck: .idea
        case .preStudy, .decided: .preparation
        case .draft, .reviewed, .submitted, .supplement: .application
        case .approved, .agreed, .running: .project
        case .finalReport, .finalPayment, .closingReport: .ending
        case .rejected, .withdrawn, .archived, .disposed, .closed: .ended
        }
    }

    /// Whether nothing more is expected of anybody.
    public var isEnded: Bool { phase == .ended }
}
