import Funding
import HTML

/// What a link to a page shows in chats and social media, by the Open Graph protocol (https://ogp.me).
struct SharingTags<Content: Page> {
    let page: Content
    let context: PageContext

    var markup: Markup {
        Markup {
            meta(.property("og:type"), .content("website"))
            meta(.property("og:site_name"), .content("Utblick, " + context.municipality.name[context.language]))
            meta(.property("og:locale"), .content(context.language == .swedish ? "sv_SE" : "en_GB"))
            meta(.property("og:title"), .content(page.title(in: context)))
            meta(.property("og:description"), .content(page.summary(in: context)))
            meta(.property("og:url"), .content(context.absolute(page.canonicalAddress, in: context.language)))
            if context.look.hasCards { picture }
        }
    }

    /// The page's own, or else the site's.
    private var picture: Markup {
        Markup {
            meta(.property("og:image"), .content(context.absolute(.card(page.card ?? .start), in: context.language)))
            meta(.property("og:image:type"), .content("image/png"))
            meta(.property("og:image:width"), .content(String(SharingCard.size.width)))
            meta(.property("og:image:height"), .content(String(SharingCard.size.height)))
            meta(.property("og:image:alt"), .content(page.title(in: context)))
            meta(.name("twitter:card"), .content("summary_large_image"))
        }
    }
}
