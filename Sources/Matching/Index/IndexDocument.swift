public import Foundation
public import Funding

/// Something that can be found: a call, a programme, an action, or a document of a benchmark.
public struct IndexDocument: Sendable {
    /// The part of a document that a word stands in; a word in the title says more than one in the running text.
    public enum Field: Int, Sendable, Hashable, CaseIterable {
        case title, keywords, context, text
    }

    /// A piece of text in one field and one language.
    public struct Passage: Sendable {
        public let field: Field
        public let language: Language
        public let text: String

        public init(_ field: Field, _ language: Language, _ text: String) {
            self.field = field
            self.language = language
            self.text = text
        }
    }

    /// What decides, beside its words, whether a call is a candidate.
    public struct Dates: Sendable, Hashable {
        public let opens: Day?
        /// The last moment that an application can be handed in; `nil` where the source gives no deadline.
        public let lastEntry: Date?

        public init(opens: Day?, lastEntry: Date?) {
            self.opens = opens
            self.lastEntry = lastEntry
        }
    }

    public let id: String
    /// The programme that a call belongs to; empty for everything else.
    public let programme: String
    public let dates: Dates
    public let passages: [Passage]

    public init(id: String, programme: String = "", dates: Dates = Dates(opens: nil, lastEntry: nil), passages: [Passage]) {
        self.id = id
        self.programme = programme
        self.dates = dates
        self.passages = passages
    }
}
