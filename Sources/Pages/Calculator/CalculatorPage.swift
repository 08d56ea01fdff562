import Funding
public import HTML

/// A calculator: who pays what of a project, when the money comes, and how much aid of minor importance there is room for.
public struct CalculatorPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .calculator(model.query) }

    public var canonicalAddress: SiteAddress { .calculator(CalculationQuery()) }

    public var explainsTerms: Bool { true }

    /// With figures in its address it is somebody's own.
    public var isPublic: Bool { model.query == CalculationQuery() }

    public func title(in context: PageContext) -> String { context.words.money.title }

    public func summary(in context: PageContext) -> String { context.words.money.lead }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { words(context).title }
            p(.class("lead")) { words(context).lead }
            ProblemSummary(problems: model.problems, context: context).markup
            CalculatorForm(model: model, context: context).markup
            if let outcome = model.outcome { self.outcome(outcome, context) }
            DeMinimisSection(model: model, context: context).markup
        }
    }

    private func words(_ context: PageContext) -> MoneyWords { context.words.money }

    private func outcome(_ outcome: Outcome, _ context: PageContext) -> Markup {
        section(.class("text"), .aria(.labelledby, "plan")) {
            h2(.id("plan")) { words(context).planTitle }
            if let plan = outcome.plan {
                FundingPlanTable(plan: plan, id: "plan", context: context).markup
                rate(plan, context)
                FundingCourseSection(course: outcome.course, id: "kassa", context: context).markup
                p(.class("dim")) { words(context).estimate }
            } else {
                p { words(context).noShare }
            }
            p {
                a(.href(context.path(.programme(outcome.programme)))) {
                    words(context).programmePage + ": " + outcome.programmeName[context.language]
                }
            }
        }
    }

    private func rate(_ plan: FundingPlan, _ context: PageContext) -> Markup {
        Markup {
            if let rate = plan.exchangeRate {
                p(.class("dim")) {
                    words(context).rate(rate.words[context.language], context.format.date(rate.day)) + " "
                    SourceLine(source: rate.source, context: context).markup
                }
            } else {
                p(.class("dim")) { words(context).noRate }
            }
        }
    }
}
