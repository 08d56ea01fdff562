import Funding
import HTML

/// The frame that every page stands in.
struct Layout<Content: Page> {
    let page: Content
    let context: PageContext

    var markup: Markup {
        html(.lang(context.language.rawValue)) {
            documentHead
            body {
                a(.class("skip"), .href("#innehall")) { words.skip }
                SiteHeader(address: page.address, isHere: page.standsAtAddress, context: context).markup
                main(.id("innehall"), .tabindex(-1)) { content }
                SiteFooter(context: context).markup
            }
        }
    }

    private var content: Markup {
        let content = page.content(in: context)
        return page.explainsTerms ? TermLinks.added(to: content, in: context) : content
    }

    private var words: LayoutWords { context.words.layout }

    private var documentHead: Markup {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            title { page.title(in: context) + " – Utblick, " + context.municipality.name[context.language] }
            meta(.name("description"), .content(page.summary(in: context)))
            if let robots { meta(.name("robots"), .content(robots)) }
            meta(.name("referrer"), .content("same-origin"))
            meta(.name("color-scheme"), .content("light dark"))
            if page.standsAtAddress { link(.rel("canonical"), .href(context.absolute(page.canonicalAddress, in: context.language))) }
            for language in context.municipality.languages {
                link(.rel("alternate"), .hreflang(language.rawValue), .href(context.absolute(page.address, in: language)))
            }
            if let first = context.municipality.languages.first, context.municipality.languages.count > 1 {
                link(.rel("alternate"), .hreflang("x-default"), .href(context.absolute(page.address, in: first)))
            }
            for other in page.alternates(in: context) {
                link(
                    .rel("alternate"), .type(other.mediaType), .title(other.title),
                    .href(context.absolute(other.address, in: context.language)))
            }
            if page.isListed(in: context) { SharingTags(page: page, context: context).markup }
            link(.rel("stylesheet"), .href(context.path(context.look.stylesheet.address)))
            link(.rel("icon"), .type("image/svg+xml"), .href(context.path(context.look.icon.address)))
            for asset in page.scripts { script(module: context.path(asset.address)) }
            if let json = page.structuredData(in: context)?.json { script(data: json, type: "application/ld+json") }
        }
    }

    /// What search engines are asked; `nil` where they may list the page and follow its links.
    private var robots: String? {
        guard page.isPublic else { return "noindex, nofollow" }
        return page.isListed(in: context) ? nil : "noindex"
    }
}
