import Funding
public import HTML

/// The accessibility statement that the Act on accessibility to digital public services (2018:1937) asks for.
public struct AccessibilityPage: Page {
    public init() {}

    public var address: SiteAddress { .accessibility }

    public func title(in context: PageContext) -> String { context.words.accessibility.title }

    public func summary(in context: PageContext) -> String { context.words.accessibility.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.accessibility
        return div(.class("wide")) {
            h1 { words.title }
            TextBlocks(blocks: words.intro(context.municipality.name[context.language]), level: 2).markup
            h2 { words.reportTitle }
            p { words.report }
            ul {
                li { a(.href(context.path(.ask(AskQuery())))) { context.words.ask.title } }
                li { Telephone.link(context.municipality.coordinator.telephone) }
                li { context.municipality.coordinator.address }
            }
            h2 { words.supervisionTitle }
            p { words.supervision }
            p { ExternalLink.to("https://www.digg.se/tdosanmalan", words.supervisionLink, context) }
            TextBlocks(blocks: words.rest, level: 2).markup
        }
    }
}
