import Funding
import HTML

/// The idea and the matches that a question carries, shown so that nobody sends what they have not seen.
struct AttachedIdea {
    let attached: AskQuery
    let matches: [AttachedMatch]
    let context: PageContext

    var markup: Markup {
        Markup {
            if !attached.idea.text.isEmpty || !matches.isEmpty {
                section(.class("attached"), .aria(.labelledby, "bifogat")) {
                    h2(.id("bifogat")) { context.words.ask.attachedTitle }
                    if !attached.idea.text.isEmpty {
                        p { strong { context.words.ask.ideaTitle } }
                        blockquote { Paragraphs.markup(attached.idea.text) }
                    }
                    if !matches.isEmpty {
                        p { strong { context.words.ask.matchesTitle } }
                        ul { for match in matches { li { link(match) } } }
                    }
                }
            }
        }
    }

    private func link(_ match: AttachedMatch) -> Markup {
        let address: SiteAddress =
            switch match.reference {
            case .call(let id): .call(id)
            case .programme(let id): .programme(id)
            }
        return a(.href(context.path(address))) { match.title[context.language] }
    }
}

/// A person's own text with its paragraphs kept.
enum Paragraphs {
    static func markup(_ text: String) -> Markup {
        let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
        return Markup(lines.map { line in p { String(line) } })
    }
}
