/// A tag of HTML or SVG. It exists as a type so that an element takes only the attributes that belong to it.
public protocol TagDefinition: Sendable {
    static var name: String { get }
    static var kind: TagKind { get }
}

/// How a tag is written.
public enum TagKind: Sendable {
    /// Within a line of text.
    case inline
    /// Followed by a line break in the output, so that pages can be read and compared line by line.
    case block
    /// Without content and end tag.
    case void
    /// Of a drawing, without content: it closes itself, as HTML lets elements of SVG do.
    case shape
    /// With content whose line breaks all count.
    case keepsLines
}
