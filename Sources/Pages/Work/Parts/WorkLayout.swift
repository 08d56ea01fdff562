import Funding
import HTML

/// The frame that every page of the staff stands in.
struct WorkLayout {
    let address: WorkAddress
    let title: String
    let scripts: [Asset]
    let context: PageContext
    /// `nil` at the entrance.
    let signedIn: WorkContext?
    let content: Markup

    init(
        address: WorkAddress, title: String, scripts: [Asset] = [], context: PageContext, signedIn: WorkContext? = nil,
        @MarkupBuilder content: () -> Markup
    ) {
        self.address = address
        self.title = title
        self.scripts = scripts
        self.context = context
        self.signedIn = signedIn
        self.content = content()
    }

    var markup: Markup {
        html(.lang(context.language.rawValue)) {
            documentHead
            body(.class("work")) {
                a(.class("skip"), .href("#innehall")) { context.words.layout.skip }
                WorkHeader(address: address, context: context, signedIn: signedIn).markup
                main(.id("innehall"), .tabindex(-1)) { content }
                documentFoot
            }
        }
    }

    private var documentHead: Markup {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            HTML.title { title + " – " + context.words.work.name + ", " + context.municipality.name[context.language] }
            meta(.name("robots"), .content("noindex, nofollow"))
            meta(.name("referrer"), .content("same-origin"))
            meta(.name("color-scheme"), .content("light dark"))
            link(.rel("stylesheet"), .href(context.path(context.look.stylesheet.address)))
            link(.rel("stylesheet"), .href(context.path(Asset.workStylesheet.address)))
            link(.rel("icon"), .type("image/svg+xml"), .href(context.path(context.look.icon.address)))
            for asset in scripts { script(module: context.path(asset.address)) }
        }
    }

    private var documentFoot: Markup {
        footer(.class("foot")) {
            ul(.class("wide plain")) {
                li { a(.href(context.path(.start))) { context.words.work.publicSite } }
                li { a(.href(context.path(.personalData))) { context.words.layout.personalData } }
                li { a(.href(context.path(.accessibility))) { context.words.layout.accessibility } }
            }
        }
    }
}
