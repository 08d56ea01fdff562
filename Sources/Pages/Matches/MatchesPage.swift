import Funding
public import HTML

/// The answer to an idea: what was understood, and what could fund it, in four sections.
public struct MatchesPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .matches(model.query.forLinks) }

    /// Addresses hold what somebody typed: search engines keep none of them.
    public var isPublic: Bool { false }

    public var scripts: [Asset] { model.understood != nil && model.query.isShareable ? [.handy] : [] }

    public func title(in context: PageContext) -> String {
        model.problems.isEmpty || model.understood != nil
            ? context.words.matches.title : context.words.problems.title + " – " + context.words.matches.title
    }

    public func summary(in context: PageContext) -> String { context.words.matches.summary }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            ProblemSummary(problems: model.problems, context: context).markup
            h1 { context.words.matches.title }
            if let understood = model.understood { ReadingNotices(understood: understood, context: context).markup }
            IdeaForm(model: model, context: context).markup
            UnknownWords(words: model.unknownWords, context: context).markup
            if let question = model.question { QuestionForm(question: question, query: model.query, context: context).markup }
            if model.understood != nil { answer(context) }
        }
    }

    private func answer(_ context: PageContext) -> Markup {
        Markup {
            if model.rows.contains(where: { $0.match.section != .excluded }) {
                p(.class("guidance")) { context.words.matches.guidance }
            } else {
                NoMatches(model: model, context: context).markup
            }
            if model.hasProjects, model.query.isShareable {
                p(.class("guidance")) {
                    a(.href(context.path(.similar(SimilarQuery(text: model.query.text))))) { context.words.project.similarLink }
                }
            }
            // What is too long for an address has none to share.
            if model.query.isShareable { ListTools.markup }
            for section in Match.Section.allCases {
                MatchSection(
                    section: section, rows: rows(in: section), query: model.query, context: context
                ).markup
            }
            CoordinatorBox(attached: AskQuery(idea: model.query, matches: references), context: context).markup
        }
    }

    private func rows(in section: Match.Section) -> [Row] {
        model.rows.filter { $0.match.section == section }
    }

    /// The best matches, for the coordinator to see.
    private var references: [AskQuery.Reference] {
        let fitting = Match.Section.allCases.filter { $0 != .excluded }.flatMap { rows(in: $0) }
        return Array(fitting.compactMap(\.reference).prefix(5))
    }
}

extension MatchesPage.Row {
    /// The call, or the programme where there is none.
    var reference: AskQuery.Reference? {
        if let call = match.call { return .call(call) }
        return match.programme.map { .programme($0) }
    }

    /// Where the row leads; a call is judged for the idea there too.
    func address(carrying idea: IdeaQuery) -> SiteAddress? {
        if let call = match.call { return .call(call, idea: idea) }
        return match.programme.map { .programme($0) }
    }
}
