/// A piece of a page: text, an element, or several of them in a row. It is a value; nothing is written before `html` is asked for.
public struct Markup: Sendable {
    enum Node: Sendable {
        case text(String)
        case element(Element)
        case group([Markup])
    }

    /// An object, so that a page's thousands of elements are passed on as references.
    final class Element: Sendable {
        let tag: TagShape
        let attributes: [AttributeValue]
        let content: Markup

        init(tag: TagShape, attributes: [AttributeValue], content: Markup) {
            self.tag = tag
            self.attributes = attributes
            self.content = content
        }
    }

    let node: Node

    init(node: Node) {
        self.node = node
    }

    /// Text, escaped when it is written.
    public init(_ text: String) {
        node = .text(text)
    }

    /// Several pieces in a row.
    public init(_ pieces: [Markup]) {
        node = .group(pieces)
    }

    /// A piece made where a builder is at hand.
    public init(@MarkupBuilder content: () -> Markup) {
        self = content()
    }

    /// Nothing at all.
    public static let empty = Markup([])

    static func element<Tag: TagDefinition>(
        _ tag: Tag.Type, _ attributes: [Attribute<Tag>], _ content: Markup = .empty
    ) -> Markup {
        Markup(node: .element(Element(tag: Tag.shape, attributes: attributes.compactMap { $0.value }, content: content)))
    }
}

extension Markup: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
