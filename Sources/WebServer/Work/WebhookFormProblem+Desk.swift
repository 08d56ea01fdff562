import Desk
import Pages
import Storage
import Webhooks

extension WebhookFormProblem {
    init(_ problem: WebhookProblem) {
        self =
            switch problem {
            case .address(.empty): .addressEmpty
            case .address(.tooLong): .addressTooLong
            case .address(.unreadable): .addressUnreadable
            case .address(.notSecure): .addressNotSecure
            case .address(.hasUser): .addressHasUser
            case .address(.hasFragment): .addressHasFragment
            case .address(.ownNetwork): .addressInOwnNetwork
            case .noteTooLong: .noteTooLong(limit: KeepWebhooks.longestNote)
            case .textTooLong: .wordsTooLong(limit: Storage.CallFilter.longestText)
            case .unknownProgramme: .unknownProgramme
            case .tooMany: .tooMany(limit: KeepWebhooks.most)
            }
    }
}
