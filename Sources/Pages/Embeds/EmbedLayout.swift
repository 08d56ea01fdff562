import Funding
import HTML

/// What stands within a page of another site: a heading, a part of the site, and whose it is. Every link leads to the whole window.
struct EmbedLayout {
    let query: EmbedQuery
    let context: PageContext
    let content: Markup

    init(query: EmbedQuery, context: PageContext, @MarkupBuilder content: () -> Markup) {
        self.query = query
        self.context = context
        self.content = content()
    }

    var markup: Markup {
        html(.lang(context.language.rawValue), .when(query.look != .auto, .class(query.look.rawValue))) {
            documentHead
            body {
                main {
                    h1 { words.title(query.view) }
                    content
                }
                footer(.class("embed-foot")) {
                    p { a(.href(context.path(.start))) { words.from(context.municipality.name[context.language]) } }
                }
            }
        }
    }

    private var words: EmbedWords { context.words.embed }

    private var documentHead: Markup {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            title { words.title(query.view) + " – Utblick, " + context.municipality.name[context.language] }
            meta(.name("robots"), .content("noindex"))
            meta(.name("referrer"), .content("same-origin"))
            meta(.name("color-scheme"), .content(query.look == .auto ? "light dark" : query.look.rawValue))
            // Whom the script may tell how high the part is: this site's own page that shows how it looks, and those that may frame it.
            meta(.name("embedders"), .content(([context.siteOrigin] + context.municipality.embedders).joined(separator: " ")))
            base(target: .top)
            link(.rel("stylesheet"), .href(context.path(context.look.embedStylesheet.address)))
            script(module: context.path(Asset.partScript.address))
        }
    }
}

extension PageContext {
    /// Scheme, host and port of this site, as browsers tell sites apart.
    var siteOrigin: String { String(origin.dropLast(folder.utf8.count)) }
}
