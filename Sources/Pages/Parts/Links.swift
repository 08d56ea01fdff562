import Funding
import HTML

/// A link that leaves the site, and says so: to the eye with an arrow that the style sheet draws, to the ear in words.
enum ExternalLink {
    /// `text` is the link's words; where the address is not one that may be followed, only the words are shown.
    static func to(_ address: String, _ text: String, _ context: PageContext) -> Markup {
        a(.class("away"), .href(address)) {
            text
            span(.class("unseen")) { " (" + context.words.layout.leavesSite + ")" }
        }
    }
}

/// A telephone number that can be called.
enum Telephone {
    static func link(_ number: String) -> Markup {
        a(.href("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })) { number }
    }
}
