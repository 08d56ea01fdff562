import Funding
public import HTML

/// What is kept of people who ask, why, how long, and what they may ask for.
public struct PersonalDataPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .personalData }

    public func title(in context: PageContext) -> String { context.words.personalData.title }

    public func summary(in context: PageContext) -> String { context.words.personalData.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.personalData
        return div(.class("wide")) {
            h1 { words.title }
            TextBlocks(blocks: words.text(context.municipality.name[context.language], model), level: 2).markup
            p {
                context.municipality.coordinator.address + ", "
                Telephone.link(context.municipality.coordinator.telephone)
            }
            p { ExternalLink.to("https://www.imy.se", words.authorityLink, context) }
        }
    }
}
