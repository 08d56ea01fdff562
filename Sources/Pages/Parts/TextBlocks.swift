import Funding
import HTML

/// A text of headings, paragraphs and lists, below a heading of `level` - 1.
struct TextBlocks {
    let blocks: [CallText.Block]
    var level = 3

    var markup: Markup {
        Markup(blocks.map(block))
    }

    private func block(_ block: CallText.Block) -> Markup {
        switch block {
        case .heading(let text): Heading.level(level) { text }
        case .paragraph(let text): p { text }
        case .list(let items): ul { for item in items { li { item } } }
        }
    }
}
