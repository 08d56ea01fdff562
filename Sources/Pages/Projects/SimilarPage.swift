public import Funding
public import HTML

/// Projects that are like an idea and have been granted money.
public struct SimilarPage: Page {
    public struct Model: Sendable {
        public let query: SimilarQuery
        public let problems: [InputProblem]
        public let projects: [FundedProject]
        /// Whether no project has been imported at all.
        public let isNothingStored: Bool

        public init(query: SimilarQuery, problems: [InputProblem], projects: [FundedProject], isNothingStored: Bool) {
            self.query = query
            self.problems = problems
            self.projects = projects
            self.isNothingStored = isNothingStored
        }
    }

    /// Countries that the form offers: Sweden, its neighbours and the rest of the Union by name.
    static let countries: [AreaCode] = [
        "SE", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS", "IT", "LT", "LU", "LV", "MT",
        "NL", "NO", "PL", "PT", "RO", "SI", "SK", "UA", "UK",
    ]

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .similar(model.query.isShareable ? model.query : SimilarQuery()) }

    /// Addresses hold what somebody typed: search engines keep none of them.
    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.project.similarTitle }

    public func summary(in context: PageContext) -> String { context.words.project.similarSummary }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            ProblemSummary(problems: model.problems, context: context).markup
            h1 { context.words.project.similarTitle }
            p(.class("lead")) { context.words.project.similarLead }
            form(context)
            if model.isNothingStored {
                NothingStored(context: context).markup
            } else if model.problems.isEmpty, !model.query.text.isEmpty {
                section(.class("results"), .aria(.labelledby, "traffar")) { results(context) }
            }
            p { a(.href(context.path(.projects(partner: nil)))) { context.words.project.ownProjects } }
            CoordinatorBox(attached: AskQuery(idea: IdeaQuery(text: model.query.text).forLinks), context: context).markup
        }
    }

    private func form(_ context: PageContext) -> Markup {
        let words = context.words.project
        return SimilarForm(
            query: model.query, problems: model.problems, address: .similar(SimilarQuery()),
            labels: .init(country: words.country, kind: words.kind, search: words.search), context: context
        ).markup
    }

    private func results(_ context: PageContext) -> Markup {
        let words = context.words.project
        return Markup {
            h2(.id("traffar")) { words.found(model.projects.count, context.format.number(model.projects.count)) }
            if model.projects.isEmpty {
                div(.class("empty")) {
                    if model.query.country == nil, model.query.kind == nil {
                        p { words.none }
                    } else {
                        p { words.noneWithFilter }
                        p { a(.href(context.path(.similar(SimilarQuery(text: model.query.text))))) { words.clear } }
                    }
                }
            } else {
                p(.class("dim")) { words.howOrdered }
                ProjectList(projects: model.projects, context: context).markup
            }
        }
    }
}
