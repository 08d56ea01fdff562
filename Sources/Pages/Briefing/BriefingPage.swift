import Funding
public import HTML

/// What a deciding body needs to see before a municipality applies: the idea, the conditions, the money year by year, the liquidity, the
/// time, the sources, and room for the decision. Made for paper: nothing is folded.
public struct BriefingPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .briefing(model.query) }

    public var explainsTerms: Bool { true }
    /// Its address holds what somebody typed.

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.briefing.title(model.match.title[context.language]) }

    public func summary(in context: PageContext) -> String { context.words.briefing.summary }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide briefing")) {
            p(.class("path")) { a(.href(context.path(back))) { context.words.briefing.back } }
            h1 { words(context).title(model.match.title[context.language]) }
            p(.class("dim")) { words(context).made(context.municipality.name[context.language], context.format.date(context.today)) }
            idea(context)
            conditions(context)
            money(context)
            time(context)
            decision(context)
        }
    }

    private func words(_ context: PageContext) -> BriefingWords { context.words.briefing }

    private var back: SiteAddress {
        model.call.map { .call($0.id, idea: model.query.idea) } ?? .matches(model.query.idea)
    }

    private func idea(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "iden")) {
            h2(.id("iden")) { words(context).idea }
            for paragraph in model.idea.text.split(whereSeparator: \.isNewline) { p { String(paragraph) } }
            dl(.class("rows")) {
                for fact in facts(context) {
                    dt { fact.name }
                    dd { fact.value }
                }
            }
        }
    }

    private func facts(_ context: PageContext) -> [(name: String, value: String)] {
        let idea = model.idea
        let matches = context.words.matches
        var facts: [(name: String, value: String)] = []
        if let programme = model.programme { facts.append((words(context).programme, programme.name[context.language])) }
        if let action = model.action { facts.append((words(context).action, action.name[context.language])) }
        if let applicant = idea.applicant { facts.append((words(context).applicant, applicant.name[context.language].capitalisedFirst)) }
        if let place = idea.place ?? idea.seat { facts.append((words(context).place, context.name(of: place))) }
        if !idea.partnerCountries.isEmpty {
            facts.append((matches.partners, idea.partnerCountries.map(context.name).joined(separator: ", ")))
        }
        if let budget = idea.budget { facts.append((context.words.money.cost, context.format.money(budget))) }
        if let months = idea.months { facts.append((words(context).length, words(context).months(months))) }
        if let starts = idea.starts { facts.append((words(context).start, context.format.date(starts))) }
        return facts
    }

    private func conditions(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "villkor")) {
            h2(.id("villkor")) { words(context).conditions }
            VerdictLine(match: model.match, withoutRules: context.words.matches.sourceSilent, context: context).markup
            if !model.match.rules.isEmpty { RuleVerdictTable(rules: model.match.rules, isBrief: true, context: context).markup }
            p(.class("dim")) { context.words.matches.guidance }
        }
    }

    private func money(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "pengar")) {
            h2(.id("pengar")) { context.words.money.planTitle }
            if let plan = model.match.fundingPlan {
                FundingPlanTable(plan: plan, id: "plan", context: context).markup
                FundingCourseSection(course: model.match.fundingCourse, id: "kassa", isOpen: true, context: context).markup
                p(.class("dim")) { context.words.money.estimate }
            } else {
                p { withoutPlan(context) }
            }
        }
    }

    private func withoutPlan(_ context: PageContext) -> String {
        if model.match.section == .excluded { return words(context).notWorkedOut }
        return model.idea.budget == nil ? words(context).noBudget : context.words.money.noShare
    }

    private func time(_ context: PageContext) -> Markup {
        Markup {
            if let plan = model.match.deadlinePlan {
                CallTimetable(plan: plan, isSection: true, context: context).markup
            } else {
                section(.aria(.labelledby, "tid")) {
                    h2(.id("tid")) { context.words.timetable.title }
                    p { withoutTimetable(context) }
                }
            }
        }
    }

    private func withoutTimetable(_ context: PageContext) -> String {
        if model.match.section == .excluded { return words(context).notWorkedOut }
        guard let deadline = model.match.nextDeadline else { return words(context).noDeadline }
        return context.words.call.closes + " " + context.format.deadline(deadline) + "."
    }

    /// Empty lines to fill in by hand at the meeting.
    private func decision(_ context: PageContext) -> Markup {
        section(.class("by-hand"), .aria(.labelledby, "beslut")) {
            h2(.id("beslut")) { words(context).decision }
            ul(.class("plain")) { for line in words(context).lines { li { span { line } } } }
        }
    }
}
