public import Funding

/// What somebody says of a match, as typed, with the idea that they come from.
public struct FeedbackForm: Sendable, Hashable {
    public let subject: AskQuery.Reference?
    /// For the way back; its text is kept nowhere.
    public let idea: IdeaQuery
    public let reason: MatchFeedback.Reason?
    public let note: String
    /// What tells this form from others.
    public let key: String
    /// A program has filled in what people do not see.
    public let isFromProgram: Bool

    public init(
        subject: AskQuery.Reference?, idea: IdeaQuery = IdeaQuery(), reason: MatchFeedback.Reason? = nil, note: String = "", key: String
    ) {
        self.subject = subject
        self.idea = idea
        self.reason = reason
        self.note = note
        self.key = key
        isFromProgram = false
    }

    public init(_ parameters: QueryParameters) {
        subject = parameters[.match].flatMap(AskQuery.Reference.init)
        idea = IdeaQuery(parameters)
        reason = parameters[.reason].flatMap(MatchFeedback.Reason.init)
        note = parameters[.note] ?? ""
        key = parameters[.formKey] ?? ""
        isFromProgram = parameters[.trap].map { !$0.isEmpty } ?? false
    }
}
