import Funding
public import HTML

/// Where somebody chooses a part of the site and gets what shows it within a page of another site.
public struct EmbeddingPage: Page {
    public let query: EmbedQuery

    public init(_ query: EmbedQuery) {
        self.query = query
    }

    public var address: SiteAddress { .embedding(query) }
    public var canonicalAddress: SiteAddress { .embedding() }
    public var scripts: [Asset] { [.surroundingScript] }

    public func isListed(in context: PageContext) -> Bool { query == EmbedQuery() }

    public func title(in context: PageContext) -> String { context.words.embed.pageTitle }

    public func summary(in context: PageContext) -> String { context.words.embed.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.embed
        return div(.class("wide")) {
            h1 { words.pageTitle }
            p(.class("lead")) { words.lead }
            EmbeddingForm(query: query, context: context).markup
            section(.aria(.labelledby, "kod")) {
                h2(.id("kod")) { words.codeTitle }
                p { words.codeText }
                div(.class("field")) {
                    label(.for("kodtext")) { words.codeLabel }
                    textarea(.id("kodtext"), .class("code"), .name("kodtext"), .rows(5), .spellcheck(false), .readonly) {
                        EmbedSnippet(query: query, context: context).text
                    }
                }
                p { words.scriptText }
            }
            section(.aria(.labelledby, "visning")) {
                h2(.id("visning")) { words.previewTitle }
                iframe(
                    context.path(.embed(query)), title: words.title(query.view), .class("preview"),
                    .height(EmbedSnippet.height(of: query)))
            }
            section(.aria(.labelledby, "platser")) {
                h2(.id("platser")) { words.embeddersTitle }
                embedders(context)
            }
            p { a(.href(context.path(.openData))) { words.toOpenData } }
        }
    }

    @MarkupBuilder private func embedders(_ context: PageContext) -> Markup {
        let words = context.words.embed
        if context.municipality.embedders.isEmpty {
            p { words.noEmbedders }
        } else {
            p { words.embeddersText }
            ul { for origin in context.municipality.embedders { li(.class("code")) { origin } } }
        }
    }
}
