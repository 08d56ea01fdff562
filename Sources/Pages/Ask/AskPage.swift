import Funding
public import HTML

/// The form to ask the coordinator, with the idea and its matches attached.
public struct AskPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .ask(model.form.attached.idea.isShareable ? model.form.attached : AskQuery()) }

    public var isPublic: Bool { model.form == AskForm() && model.problems.isEmpty }

    public func title(in context: PageContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + context.words.ask.title
    }

    public func summary(in context: PageContext) -> String { context.words.ask.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.ask
        return div(.class("wide")) {
            ProblemSummary(problems: model.problems, context: context).markup
            h1 { words.title }
            p(.class("lead")) { words.lead }
            if model.form == AskForm() { helpsWith(context) }
            form(.class("ask"), .method(.post), .action(context.bare(.ask(AskQuery()))), .novalidate) {
                AskFields(model: model, context: context).markup
                p(.class("dim")) {
                    words.legalBasis + " "
                    a(.href(context.path(.personalData))) { words.legalBasisLink }
                }
                p { button(.class("button"), .submit) { words.send } }
            }
            p {
                words.orCall + " "; Telephone.link(context.municipality.coordinator.telephone)
            }
        }
    }

    private func helpsWith(_ context: PageContext) -> Markup {
        Markup {
            p { context.words.ask.helpsWith }
            ul { for item in context.municipality.coordinator.helpsWith { li { item[context.language] } } }
        }
    }
}
