import Casework
import Funding
import HTML

/// The top of every staff page: the desk, its parts, who is signed in, and the way to the page's twin.
struct WorkHeader {
    let address: WorkAddress
    let context: PageContext
    /// `nil` at the entrance.
    let signedIn: WorkContext?

    var markup: Markup {
        header(.class("top")) {
            div(.class("top-row wide")) {
                a(.class("brand"), .href(context.workPath(.start))) {
                    mark
                    span {
                        span(.class("brand-name")) { words.name }
                        span(.class("brand-owner")) { context.municipality.name[context.language] }
                    }
                }
                div(.class("top-tools")) {
                    if let signedIn { person(signedIn) }
                    twin
                }
            }
            if let signedIn { parts(signedIn) }
        }
    }

    private var words: WorkWords { context.words.work }
    private var other: Language { context.language.other }

    /// The municipality's name beside it says whose it is.
    private var mark: Markup {
        context.look.logo.map { img(context.path($0.address), alternative: "", .class("mark"), .height(40)) } ?? Icon.mark
    }

    @MarkupBuilder private var twin: Markup {
        if context.municipality.languages.contains(other) {
            a(
                .class("twin"), .href(context.workPath(address, in: other)), .lang(other.rawValue), .hreflang(other.rawValue),
                .rel("alternate")
            ) { context.words.layout.otherLanguage }
        }
    }

    private func person(_ signedIn: WorkContext) -> Markup {
        Markup {
            a(.class("person"), .href(context.workPath(.account)), .when(address == .account, .aria(.current, "page"))) {
                span(.class("unseen")) { words.signedInAs + " " }
                signedIn.signedIn.member.name
            }
            signedIn.form(to: .signOut, class: "") { button(.class("button quiet"), .submit) { words.signOut } }
        }
    }

    private func parts(_ signedIn: WorkContext) -> Markup {
        nav(.class("parts"), .aria(.label, words.navigation)) {
            ul(.class("wide")) {
                for part in WorkPart.all where part.isOpen(to: signedIn.signedIn.member) {
                    li {
                        a(
                            .href(context.workPath(part.address)),
                            .when(part.holds(address), .aria(.current, part.address == address ? "page" : "true"))
                        ) { part.name(words) }
                    }
                }
            }
        }
    }
}
