import Funding
import HTML

/// Leads from words of the field to what they mean, where each stands first on a page.
enum TermLinks {
    /// Links on a page: more would be a hedge to read through.
    private static let most = 8
    private static let inside: Set<String> = ["p", "li", "dd", "td"]
    /// What is a control, a heading or a name, or leads somewhere already.
    private static let outside: Set<String> = [
        "a", "button", "label", "h1", "h2", "h3", "h4", "summary", "legend", "caption", "th", "nav", "svg", "time", "blockquote",
        "textarea",
        "select", "strong", "address", "aside", "form",
    ]

    static func added(to content: Markup, in context: PageContext) -> Markup {
        guard !context.glossary.terms.isEmpty else { return content }
        var known: Set<Glossary.Term.ID> = []
        return content.rewritingTexts(in: inside, outside: outside) { text in
            guard known.count < most else { return nil }
            var pieces: [Markup] = []
            var rest = text
            while known.count < most, let found = context.glossary.first(in: rest, context.language, besides: known) {
                known.insert(found.term)
                pieces.append(Markup(String(rest[..<found.range.lowerBound])))
                pieces.append(link(String(rest[found.range]), to: found.term, context))
                rest = String(rest[found.range.upperBound...])
            }
            return pieces.isEmpty ? nil : Markup(pieces + [Markup(rest)])
        }
    }

    private static func link(_ words: String, to term: Glossary.Term.ID, _ context: PageContext) -> Markup {
        a(.class("term"), .href(context.path(.glossary) + "#" + term.rawValue)) { words }
    }
}
