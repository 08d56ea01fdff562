import Funding
public import HTML

/// One network: what it is for, how the municipality takes part, and what is known of it.
public struct NetworkPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .network(model.network.id) }

    public func title(in context: PageContext) -> String { model.network.name[context.language] }

    public func summary(in context: PageContext) -> String { FirstSentence.of(model.network.purpose[context.language]) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.networks
        let network = model.network
        return div(.class("wide")) {
            p(.class("path")) { a(.href(context.path(.networks))) { words.title } }
            h1 { network.name[context.language] + " (" + network.abbreviation + ")" }
            p(.class("lead")) { network.purpose[context.language] }
            h2 { words.participationTitle }
            p { network.participation[context.language] }
            if let web = network.web { p { ExternalLink.to(web, words.web, context) } }
            if !network.facts.isEmpty {
                h2 { words.facts }
                FactTable(facts: network.facts, caption: words.factsCaption, context: context).markup
            }
        }
    }
}
