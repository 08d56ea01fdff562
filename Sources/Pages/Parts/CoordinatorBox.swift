import Funding
import HTML

/// Whom to turn to, and a way there that takes along what the page is about.
struct CoordinatorBox {
    let attached: AskQuery
    let context: PageContext

    var markup: Markup {
        section(.class("coordinator"), .aria(.labelledby, "samordnare")) {
            h2(.id("samordnare")) { context.words.ask.boxTitle }
            p { context.words.ask.boxText }
            p {
                a(.class("button quiet"), .href(context.path(.ask(attached)))) { context.words.ask.boxLink }
            }
            p {
                context.words.ask.orCall + " "
                Telephone.link(context.municipality.coordinator.telephone)
            }
        }
    }
}

extension String {
    /// The text as it stands inside a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

    /// The text as it begins a sentence.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
