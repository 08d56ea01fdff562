public import Foundation
public import Funding

extension Feed {
    /// One piece of news.
    public struct Entry: Sendable, Hashable {
        /// Never changes: an absolute IRI. The same id with a later `updated` is the same news told anew.
        public let id: String
        public let title: String
        /// The title's own language, where it is not the feed's.
        public let titleLanguage: Language?
        /// The page about it: a whole web address.
        public let address: String
        /// A page elsewhere that it is about, such as the funder's own.
        public let source: String?
        public let published: Date
        public let updated: Date
        /// One or two sentences.
        public let summary: String
        public let content: [Block]
        public let tags: [String]

        public init(
            id: String, title: String, titleLanguage: Language? = nil, address: String, source: String? = nil, published: Date,
            updated: Date, summary: String, content: [Block], tags: [String] = []
        ) {
            self.id = id
            self.title = title
            self.titleLanguage = titleLanguage
            self.address = address
            self.source = source
            self.published = published
            self.updated = updated
            self.summary = summary
            self.content = content
            self.tags = tags
        }
    }

    /// A piece of an entry's text. Plain text: what each format needs escaped is escaped by its writer.
    public enum Block: Sendable, Hashable {
        case paragraph(String)
        /// Lines below a heading.
        case list(heading: String, lines: [String])
    }
}

extension [Feed.Block] {
    /// Paragraphs with an empty line between.
    var plainText: String {
        map { block in
            switch block {
            case .paragraph(let text): text
            case .list(let heading, let lines): ([heading] + lines.map { "– " + $0 }).joined(separator: "\n")
            }
        }.joined(separator: "\n\n")
    }

    /// Paragraphs and lists as HTML, which both formats carry as escaped text.
    var html: String {
        map { block in
            switch block {
            case .paragraph(let text): "<p>\(Self.escaped(text))</p>"
            case .list(let heading, let lines):
                "<p>\(Self.escaped(heading))</p><ul>" + lines.map { "<li>\(Self.escaped($0))</li>" }.joined() + "</ul>"
            }
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>".utf8.contains($0) }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
