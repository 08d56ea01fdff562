import Foundation
public import Funding
public import HTML

/// Words of the field with what they mean and what they are called in the other language.
public struct GlossaryPage: Page {
    public let terms: [Glossary.Term]

    public init(terms: [Glossary.Term]) {
        self.terms = terms
    }

    public var address: SiteAddress { .glossary }

    public func title(in context: PageContext) -> String { context.words.glossary.title }

    public func summary(in context: PageContext) -> String { context.words.glossary.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.glossary
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.lead }
            if terms.isEmpty {
                p { words.none }
            } else {
                dl(.class("glossary")) { for term in sorted(in: context.language) { entry(term, context) } }
            }
        }
    }

    /// As a dictionary of the language has them: å after z in Swedish.
    private func sorted(in language: Language) -> [Glossary.Term] {
        let locale = Locale(identifier: language == .swedish ? "sv_SE" : "en_GB")
        return terms.sorted { $0.name[language].compare($1.name[language], options: .caseInsensitive, locale: locale) == .orderedAscending }
    }

    private func source(of term: Glossary.Term, _ context: PageContext) -> Markup {
        term.source.kind == .editorial ? Markup(context.words.glossary.own) : SourceLine(source: term.source, context: context).markup
    }

    private func entry(_ term: Glossary.Term, _ context: PageContext) -> Markup {
        let other = context.language.other
        return Markup {
            dt(.id(term.id.rawValue)) {
                term.name[context.language].capitalisedFirst
                span(.class("dim")) {
                    " · "; span(.lang(other.rawValue)) { term.name[other] }
                }
            }
            dd {
                p { term.explanation[context.language] }
                p(.class("dim")) { source(of: term, context) }
            }
        }
    }
}
