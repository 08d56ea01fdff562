/// A call's text as paragraphs and lists, free of the source's markup.
public struct CallText: Sendable, Hashable, Codable {
    public enum Block: Sendable, Hashable, Codable {
        case heading(String)
        case paragraph(String)
        case list([String])
    }

    public let blocks: [Block]

    public init(blocks: [Block]) {
        self.blocks = blocks
    }

    public init(paragraphs: [String]) {
        blocks = paragraphs.map(Block.paragraph)
    }

    public var isEmpty: Bool { blocks.isEmpty }

    /// The words alone, a block a line.
    public var plain: String {
        blocks.map { block in
            switch block {
            case .heading(let text), .paragraph(let text): text
            case .list(let items): items.joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }
}
