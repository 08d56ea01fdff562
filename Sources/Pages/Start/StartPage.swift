import Funding
public import HTML

/// The first page: one large box for the idea, and what else there is.
public struct StartPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .start }

    public func title(in context: PageContext) -> String { context.words.start.title }

    public func summary(in context: PageContext) -> String { context.words.start.summary }

    public func content(in context: PageContext) -> Markup {
        Markup {
            hero(context)
            div(.class("wide")) {
                callLists(context)
                steps(context)
                CoordinatorBox(attached: AskQuery(), context: context).markup
                goals(context)
            }
        }
    }

    private func hero(_ context: PageContext) -> Markup {
        let words = context.words.start
        return div(.class("hero")) {
            div(.class("wide")) {
                h1 { words.heading }
                p(.class("lead")) { words.lead }
                form(.method(.post), .action(context.bare(.matches(IdeaQuery()))), .novalidate) {
                    IdeaBox(text: "", problems: [], context: context).markup
                    p { button(.class("button"), .submit) { words.send } }
                }
                h2(.class("small-heading")) { words.examplesTitle }
                ul(.class("plain examples")) {
                    for example in words.examples {
                        li { a(.href(context.path(.matches(IdeaQuery(text: example))))) { example } }
                    }
                }
            }
        }
    }

    private func callLists(_ context: PageContext) -> Markup {
        let words = context.words.start
        return div(.class("columns")) {
            section(.aria(.labelledby, "stanger")) {
                h2(.id("stanger")) { words.closingSoon }
                if model.closingSoon.isEmpty {
                    p { words.noneClosing }
                } else {
                    CallList(calls: model.closingSoon, context: context).markup
                }
                p { a(.href(context.path(.calls(CallFilter(status: .open))))) { words.allOpen } }
            }
            section(.aria(.labelledby, "oppnar")) {
                h2(.id("oppnar")) { words.openingSoon }
                if model.openingSoon.isEmpty {
                    p { words.noneOpening }
                } else {
                    CallList(calls: model.openingSoon, context: context).markup
                }
                p { a(.href(context.path(.calls(CallFilter(status: .coming, sort: .opening))))) { words.allComing } }
            }
        }
    }

    private func steps(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "steg")) {
            h2(.id("steg")) { context.words.start.stepsTitle }
            ol(.class("steps")) {
                for step in context.words.start.steps { li { step } }
            }
        }
    }

    private func goals(_ context: PageContext) -> Markup {
        let strategy = context.municipality.strategy
        return section(.aria(.labelledby, "mal")) {
            h2(.id("mal")) { context.words.start.goalsTitle }
            p {
                context.words.strategy.adopted(strategy.adoptedBy[context.language].lowercasedFirst, context.format.date(strategy.adopted))
            }
            ul(.class("plain goals")) {
                for goal in strategy.goals { li { goal.name[context.language] } }
            }
            p { a(.href(context.path(.strategy))) { context.words.start.goalsLink } }
        }
    }
}
