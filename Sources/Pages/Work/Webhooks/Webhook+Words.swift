import Casework
import Funding

extension Webhook {
    /// What whoever added it calls it.
    func title(_ words: WebhookWords) -> String { content.note.isEmpty ? "\(words.nameless) \(id)" : content.note }

    /// Which calls, in words.
    func follows(_ programme: Localized?, _ context: WorkContext) -> String {
        FollowedWords(subject: .search(content.search), names: FollowedNames(programme: programme), context: context.page).text
            .capitalisedFirst
    }

    /// Whether it is on, and if not why.
    func standing(_ context: WorkContext) -> String {
        let words = context.words.webhooks
        if let offReason, let offAt { return words.off(offReason, context.format.moment(offAt)) }
        if let failingSince { return words.failing(since: context.format.moment(failingSince)) }
        return words.on
    }
}
