/// A piece of a page: text, an element, or several of them in a row. It is a value.
///
/// A small piece is written as soon as it is made, into the bytes that will stand in the page: a page has thousands of elements, and a tree of them
/// would take longer to make and to let go than to write.
public struct Markup: Sendable {
    enum Node: Sendable {
        /// Escaped when it is written.
        case text(String)
        /// UTF-8 as it stands in the page: whole tags and whole texts.
        case written([UInt8])
        case group([Markup])
    }

    let node: Node
    /// In bytes; those of a text before it is escaped.
    let size: Int

    /// Text, escaped when it is written.
    public init(_ text: String) {
        node = .text(text)
        size = text.utf8.count
    }

    init(written bytes: [UInt8]) {
        node = .written(bytes)
        size = bytes.count
    }

    init(group pieces: [Markup], size: Int) {
        node = .group(pieces)
        self.size = size
    }

    /// Several pieces in a row.
    public init(_ pieces: [Markup]) {
        self = Self.row(of: pieces)
    }

    /// A piece made where a builder is at hand.
    public init(@MarkupBuilder content: () -> Markup) {
        self = content()
    }

    /// Nothing at all.
    public static let empty = Markup("")
}

extension Markup: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
