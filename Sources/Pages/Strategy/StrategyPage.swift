public import Casework
public import Funding
public import HTML

/// The international strategy, its goals and how they are followed up.
public struct StrategyPage: Page {
    private let figures: StrategyFigures?
    private let programmes: [Programme.ID: Localized]

    /// - Parameters:
    ///   - figures: `nil` where they cannot be had just now.
    ///   - programmes: what programmes are called in short.
    public init(figures: StrategyFigures?, programmes: [Programme.ID: Localized] = [:]) {
        self.figures = figures
        self.programmes = programmes
    }

    public var address: SiteAddress { .strategy }

    public func title(in context: PageContext) -> String { context.words.strategy.title }

    public func summary(in context: PageContext) -> String { FirstSentence.of(context.municipality.strategy.summary[context.language]) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.strategy
        let strategy = context.municipality.strategy
        return div(.class("wide")) {
            h1 { strategy.name[context.language] }
            p(.class("lead")) { strategy.summary[context.language] }
            p { words.adopted(strategy.adoptedBy[context.language].lowercasedFirst, context.format.date(strategy.adopted)) }
            h2 { words.goals(strategy.goals.count) }
            ol(.class("plain cards")) {
                for goal in strategy.goals {
                    li(.class("card")) {
                        h3 { goal.name[context.language] }
                        p { goal.text[context.language] }
                        if let figures {
                            GoalFigures(part: figures.part(of: goal.id), programmes: programmes, id: "mal-\(goal.id)", context: context)
                                .markup
                        }
                    }
                }
            }
            h2 { words.followUpTitle }
            p { words.followUp }
            if let figures {
                p { words.asOf(context.format.date(figures.asOf)) }
                if !figures.all.years.isEmpty { StrategyYearTable(years: figures.all.years, context: context).markup }
            } else {
                p { words.noFigures }
            }
            h2 { context.words.source.title }
            p { SourceLine(source: strategy.source, context: context).markup }
            if !context.municipality.facts.isEmpty {
                h2 { words.figures }
                FactTable(facts: context.municipality.facts, caption: words.figuresCaption, context: context).markup
            }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }
}
