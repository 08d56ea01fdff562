public import Webhooks

/// What must be put right before a webhook is kept.
public enum WebhookProblem: Error, Sendable, Hashable {
    case address(WebhookAddress.Problem)
    /// The note is longer than `KeepWebhooks.longestNote` characters.
    case noteTooLong
    /// The words of the search are more than `CallFilter.longestText` characters.
    case textTooLong
    case unknownProgramme
    /// The desk has `KeepWebhooks.most` already.
    case tooMany
}
