public import Funding

/// What somebody follows, as their own programs fetch it.
public struct FollowedSelection: Sendable, Hashable {
    public let subject: Watch.Subject
    public let names: FollowedNames
    /// The secret part of the addresses, which lets nobody change anything.
    public let token: String

    public init(subject: Watch.Subject, names: FollowedNames, token: String) {
        self.subject = subject
        self.names = names
        self.token = token
    }

    /// The page for people, which everybody may see.
    var page: SiteAddress {
        switch subject {
        case .call(let id): .call(id)
        case .programme(let id): .programme(id)
        case .search(let search): .calls(CallFilter(search))
        }
    }

    func name(in context: PageContext) -> String {
        FollowedWords(subject: subject, names: names, context: context).text.capitalisedFirst
    }
}
