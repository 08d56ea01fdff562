public import Funding

/// What a desk keeps about somebody, to be shown to whoever handles it.
public struct PersonalDataView: Sendable {
    /// Something that is kept, as names and texts.
    public struct Item: Sendable {
        /// Its page; `nil` where it has none.
        public let address: WorkAddress?
        public let title: String
        public let facts: [Fact]

        public init(_ title: String, at address: WorkAddress? = nil, _ facts: [Fact] = []) {
            self.title = title
            self.address = address
            self.facts = facts
        }
    }

    /// What is kept in one field.
    public enum Fact: Sendable, Hashable {
        case name(String)
        case email(String)
        case telephone(String)
        case organisation(String)
        case role(String)
        case message(String)
        case idea(String)
        case received(Day)
        case legalBasis(String)
        case keptUntil(Day)
    }

    /// The address that was asked for.
    public let email: String
    /// Questions that the person has asked.
    public let questions: [Item]
    /// Cases, networks and partner requests whose contact the person is.
    public let contacts: [Item]
    /// How many they follow calls by.
    public let watches: Int
    /// What has the address in its texts: a person must read it.
    public let mentions: [Item]
    /// Whether the person has an account here.
    public let worksHere: Bool

    public init(email: String, questions: [Item], contacts: [Item], watches: Int, mentions: [Item], worksHere: Bool) {
        self.email = email
        self.questions = questions
        self.contacts = contacts
        self.watches = watches
        self.mentions = mentions
        self.worksHere = worksHere
    }

    /// Whether nothing is kept.
    public var isEmpty: Bool { !canBeErased && mentions.isEmpty && !worksHere }

    /// Whether anything can be taken away by itself.
    public var canBeErased: Bool { !questions.isEmpty || !contacts.isEmpty || watches > 0 }
}
