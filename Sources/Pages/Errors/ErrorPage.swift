import Funding
public import HTML

/// A page for what went wrong: what it is, what to do, and a way on.
public struct ErrorPage: Page {
    public let model: Model
    public let address: SiteAddress

    /// `address` is the page that the language switch leads to.
    public init(model: Model, address: SiteAddress = .start) {
        self.model = model
        self.address = address
    }

    public var isPublic: Bool { false }
    public var standsAtAddress: Bool { false }

    public func title(in context: PageContext) -> String {
        let words = context.words.errors
        return switch model {
        case .notFound: words.notFoundTitle
        case .badRequest: words.badRequestTitle
        case .failed: words.failedTitle
        case .unavailable: words.unavailableTitle
        }
    }

    public func summary(in context: PageContext) -> String { title(in: context) }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { title(in: context) }
            explanation(context)
            h2 { context.words.errors.onward }
            ul {
                li { a(.href(context.path(.start))) { context.words.start.heading } }
                li { a(.href(context.path(.calls(CallFilter())))) { context.words.calls.title } }
                li { a(.href(context.path(.programmes))) { context.words.programmes.title } }
                li {
                    a(.href(context.path(.ask(AskQuery())))) { context.words.ask.title }
                    " · "; Telephone.link(context.municipality.coordinator.telephone)
                }
            }
        }
    }

    private func explanation(_ context: PageContext) -> Markup {
        let words = context.words.errors
        switch model {
        case .notFound(let near): return notFound(near, context)
        case .badRequest(let problems, let typed): return badRequest(problems, typed, context)
        case .failed(let reference): return fault(words.failedText, reference, context)
        case .unavailable(let reference): return fault(words.unavailableText, reference, context)
        }
    }

    private func notFound(_ near: NearestPages, _ context: PageContext) -> Markup {
        let words = context.words.errors
        return Markup {
            p(.class("lead")) { words.notFoundText }
            if !near.pages.isEmpty {
                h2 { words.nearest }
                ul { for page in near.pages { li { a(.href(context.path(page.address))) { page.title[context.language] } } } }
            }
            form(.method(.get), .action(context.bare(.calls(CallFilter()))), .role("search")) {
                div(.class("field")) {
                    label(.for("sok")) { words.searchLabel }
                    input(
                        .id("sok"), .type(.search), .name(ParameterName.search.name(in: context.language)), .value(near.words))
                }
                input(
                    .type(.hidden), .name(ParameterName.status.name(in: context.language)), .value(CallFilter.Status.all.rawValue))
                p { button(.class("button"), .submit) { words.search } }
            }
        }
    }

    private func fault(_ text: String, _ reference: String, _ context: PageContext) -> Markup {
        Markup {
            p(.class("lead")) { text }
            p {
                context.words.errors.failedReference + " "; span(.class("code")) { reference }
            }
            p { Telephone.link(context.municipality.coordinator.telephone) }
        }
    }

    private func badRequest(_ problems: [InputProblem], _ typed: String, _ context: PageContext) -> Markup {
        Markup {
            p(.class("lead")) { context.words.errors.badRequestText }
            if !problems.isEmpty {
                ul { for problem in problems { li { context.words.problems.text(problem, context.format) } } }
            }
            if !typed.isEmpty {
                form(.method(.post), .action(context.bare(.matches(IdeaQuery()))), .novalidate) {
                    IdeaBox(text: typed, problems: problems.filter { $0.field == .idea }, context: context).markup
                    p { button(.class("button"), .submit) { context.words.start.send } }
                }
            }
        }
    }
}
