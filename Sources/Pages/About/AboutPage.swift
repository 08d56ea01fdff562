import Funding
public import HTML

/// What Utblick is, what it rests on and what it cannot promise.
public struct AboutPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .about }

    public func title(in context: PageContext) -> String { context.words.about.title }

    public func summary(in context: PageContext) -> String { context.words.about.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.about
        return div(.class("wide")) {
            h1 { words.title }
            TextBlocks(blocks: words.text(context.municipality.name[context.language]), level: 2).markup
            h2 { words.contentTitle }
            p {
                words.content(
                    context.format.number(model.programmeCount), context.format.number(model.factCount),
                    context.format.number(model.callCount))
            }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }
}
