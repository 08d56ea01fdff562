public import Funding

/// A wish to follow something, as somebody typed it.
public struct FollowForm: Sendable, Hashable {
    public var query: FollowQuery
    public var email: String
    public var frequency: WatchFrequency
    public var reminders: [Int]
    /// Whether the field that people do not see was filled in: then a program sent the form.
    public var isFromProgram: Bool

    /// The form before anything is typed: daily, with reminders as most will want them.
    public init(_ query: FollowQuery) {
        self.query = query
        email = ""
        frequency = .daily
        if case .call = query.subject { reminders = Watch.reminderChoices } else { reminders = [7] }
        isFromProgram = false
    }

    /// Reads the body of a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        query = FollowQuery(parameters)
        email = parameters[.email] ?? ""
        frequency = parameters[.frequency].flatMap(WatchFrequency.init(rawValue:)) ?? .daily
        reminders = parameters.all(.reminder).compactMap(Int.init)
        isFromProgram = !(parameters[.trap] ?? "").isEmpty
    }
}

/// What whoever has a watch's private link asks for.
public enum WatchAction: Sendable, Hashable {
    /// Confirm, go on, or take up again.
    case activate
    case pause, stop
    case change(WatchFrequency, reminders: [Int])
    case dismiss(Call.ID, DismissalReason)
    case undoDismissal(Call.ID)

    /// Reads the body of a sent form; `nil` for anything else.
    public init?(_ parameters: QueryParameters) {
        let call = parameters[.call].flatMap { $0.isEmpty ? nil : Call.ID($0) }
        switch (parameters[.action], call) {
        case ("activate", _): self = .activate
        case ("pause", _): self = .pause
        case ("stop", _): self = .stop
        case ("change", _):
            let form = FollowForm(parameters)
            self = .change(form.frequency, reminders: form.reminders)
        case ("dismiss", let call?): self = .dismiss(call, parameters[.reason].flatMap(DismissalReason.init(rawValue:)) ?? .other)
        case ("undo", let call?): self = .undoDismissal(call)
        default: return nil
        }
    }
}
