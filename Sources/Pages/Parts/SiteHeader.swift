import Funding
import HTML

/// The top of every page: the municipality, the site's parts and the way to the page's twin.
struct SiteHeader {
    let address: SiteAddress
    /// Whether the page is the one of that address, and its part is to be marked.
    let isHere: Bool
    let context: PageContext

    var markup: Markup {
        header(.class("top")) {
            div(.class("top-row wide")) {
                a(.class("brand"), .href(context.path(.start))) {
                    mark
                    span {
                        span(.class("brand-name")) { "Utblick" }
                        span(.class("brand-owner")) { context.municipality.name[context.language] }
                    }
                }
                if context.municipality.languages.contains(other) {
                    a(
                        .class("twin"), .href(context.path(address, in: other)), .lang(other.rawValue), .hreflang(other.rawValue),
                        .rel("alternate")
                    ) { words.otherLanguage }
                }
            }
            nav(.class("parts"), .aria(.label, words.navigation)) {
                ul(.class("wide")) {
                    for part in parts { item(part.address, part.name) }
                }
            }
        }
    }

    /// The municipality's name beside it says whose it is.
    private var mark: Markup {
        context.look.logo.map { img(context.path($0.address), alternative: "", .class("mark"), .height(40)) } ?? Icon.mark
    }

    private var words: LayoutWords { context.words.layout }
    private var other: Language { context.language.other }

    private var parts: [(address: SiteAddress, name: String)] {
        [
            (.start, words.start), (.calls(CallFilter()), words.calls), (.programmes, words.programmes),
            (.networks, words.networks), (.strategy, words.strategy), (.ask(AskQuery()), words.ask),
        ]
    }

    private func item(_ part: SiteAddress, _ name: String) -> Markup {
        li {
            a(.href(context.path(part)), .when(isHere(part), .aria(.current, isExactly(part) ? "page" : "true"))) { name }
        }
    }

    /// Whether the page is the part itself or lies within it.
    private func isHere(_ part: SiteAddress) -> Bool {
        guard isHere else { return false }
        let partPath = part.bare(in: .swedish)
        let pagePath = address.bare(in: .swedish)
        return partPath == pagePath || (partPath != "/" && pagePath.hasPrefix(partPath + "/"))
    }

    private func isExactly(_ part: SiteAddress) -> Bool {
        part.bare(in: .swedish) == address.bare(in: .swedish)
    }
}
