import Casework
import Funding

extension WebhookDelivery {
    /// What the receiver answered in the latest attempt, or why it did not; empty before the first. Another program's word is shown as it is.
    func answer(_ words: WebhookWords) -> String {
        status.map { String($0) } ?? fault.map { WebhookFault(rawValue: $0).map(words.fault) ?? $0 } ?? ""
    }

    func took(_ context: WorkContext) -> String {
        milliseconds.map { context.words.webhooks.milliseconds(context.format.number($0)) } ?? ""
    }
}
