import Desk
import Storage
import Webhooks

extension WebhookProblem {
    /// For a terminal.
    var words: String {
        switch self {
        case .address(.empty): "the address is empty"
        case .address(.tooLong): "the address is longer than \(WebhookAddress.longest) bytes"
        case .address(.unreadable): "the address is no address of the web, or has characters that must be written otherwise"
        case .address(.notSecure): "the address must begin with https://"
        case .address(.hasUser): "the address has a user or an @ in it"
        case .address(.hasFragment): "the address has a part behind #, which is never sent"
        case .address(.ownNetwork):
            "the address leads to this machine or a private network; --webhook-hosts allows its host, here and for utblick serve"
        case .noteTooLong: "the note is longer than \(KeepWebhooks.longestNote) characters"
        case .textTooLong: "the words of the search are longer than \(CallFilter.longestText) characters"
        case .unknownProgramme: "there is no such programme"
        case .tooMany: "the desk has \(KeepWebhooks.most) webhooks already"
        }
    }
}
