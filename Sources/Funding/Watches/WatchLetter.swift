public import Foundation

/// A letter to a follower, before it is put in words.
public struct WatchLetter: Sendable {
    /// What a letter is for.
    public enum Kind: Sendable, Hashable {
        /// Asks whoever reads the address to confirm that they want to follow something.
        case confirmation
        /// Tells somebody who asked to follow something that they do so already.
        case reminder
        /// Tells what has happened.
        case events
    }

    /// A call, and what happened to it, in the order in which it happened.
    public struct Item: Sendable {
        public let call: Call
        public let news: [News]

        public init(call: Call, news: [News]) {
            self.call = call
            self.news = news
        }
    }

    /// One event with the change that it comes from.
    public struct News: Sendable, Hashable {
        public let kind: WatchEvent.Kind
        /// With old and new values; `nil` where only time has passed.
        public let change: CallChange?

        public init(kind: WatchEvent.Kind, change: CallChange? = nil) {
            self.kind = kind
            self.change = change
        }
    }

    public let kind: Kind
    public let watch: Watch
    /// The secret part of the private link.
    public let token: String
    /// What is followed, where it is one call or programme, or a search within a programme.
    public let names: FollowedNames
    /// Empty unless it tells of events.
    public let items: [Item]
    /// The moment that states and days left are counted from.
    public let writtenAt: Date

    public init(
        kind: Kind, watch: Watch, token: String, names: FollowedNames, items: [Item] = [], writtenAt: Date
    ) {
        self.kind = kind
        self.watch = watch
        self.token = token
        self.names = names
        self.items = items
        self.writtenAt = writtenAt
    }
}

/// What the call and the programme that somebody follows are called; `nil` where there is none, or it is no longer known.
public struct FollowedNames: Sendable, Hashable {
    public let call: Localized?
    public let programme: Localized?

    public init(call: Localized? = nil, programme: Localized? = nil) {
        self.call = call
        self.programme = programme
    }
}

/// A letter in words.
public struct WrittenLetter: Sendable, Hashable {
    public let subject: String
    public let text: String
    /// The same as `text` says.
    public let html: String
    /// Where a POST stops the watch with no further question, and a GET shows a page that asks.
    public let stopAddress: String

    public init(subject: String, text: String, html: String, stopAddress: String) {
        self.subject = subject
        self.text = text
        self.html = html
        self.stopAddress = stopAddress
    }
}
