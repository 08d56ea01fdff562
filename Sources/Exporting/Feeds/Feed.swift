public import Foundation
public import Funding

/// A list of news that programs fetch again and again, as Atom (RFC 4287) or as JSON Feed 1.1.
public struct Feed: Sendable, Hashable {
    /// Never changes, wherever the feed is fetched from: an absolute IRI, such as `tag:utblick.example.se,2026:/utlysningar`.
    public let id: String
    public let title: String
    public let subtitle: String
    public let language: Language
    public let author: Author
    public let addresses: Addresses
    /// When anything in it last changed.
    public let updated: Date
    /// In the order to show them.
    public let entries: [Entry]

    /// Who answers for the feed.
    public struct Author: Sendable, Hashable {
        public let name: String
        /// A web address.
        public let address: String?

        public init(name: String, address: String?) {
            self.name = name
            self.address = address
        }
    }

    /// Whole web addresses of the same list in other forms.
    public struct Addresses: Sendable, Hashable {
        /// The page that shows it to people.
        public let page: String
        public let atom: String
        public let json: String
        /// As a calendar, where there is one.
        public let calendar: String?
        /// The page in the other language.
        public let twin: String?

        public init(page: String, atom: String, json: String, calendar: String? = nil, twin: String? = nil) {
            self.page = page
            self.atom = atom
            self.json = json
            self.calendar = calendar
            self.twin = twin
        }
    }

    public init(
        id: String, title: String, subtitle: String, language: Language, author: Author, addresses: Addresses, updated: Date,
        entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.author = author
        self.addresses = addresses
        self.updated = updated
        self.entries = entries
    }
}
