import Catalogue
import Funding
import Matching

/// Puts to a match what it would take: the time, by the municipality's own preparation times and meetings, and the money, by the rules
/// of the way of applying and the call.
struct MatchPlanning: Sendable {
    let catalogue: Catalogue
    let idea: Idea
    let moment: Moment

    func planned(_ match: Match, call: Call?) -> Match {
        guard match.section != .excluded else { return match }
        let plan = fundingPlan(match, call: call)
        return match.planned(deadlinePlan(match, call: call), plan, plan.flatMap { course(of: $0, for: match) })
    }

    // MARK: Time

    private func deadlinePlan(_ match: Match, call: Call?) -> DeadlinePlan? {
        guard let call, let preparation = catalogue.municipality.preparation else { return nil }
        let needs = ApplicationTimetable.Needs(
            partners: lacksPartners(match), decision: decision, decisionIsConditional: idea.applicant != .municipality)
        return DeadlinePlan(to: call.deadlines, needing: needs, preparation: preparation, at: moment.instant)
    }

    private func lacksPartners(_ match: Match) -> Bool {
        match.rules.contains { $0.kind == .partnership && $0.verdict != .met }
    }

    /// Whose decision is needed before the application: the municipality's where it applies, or may be the one that does.
    private var decision: DecisionCalendar? {
        switch idea.applicant {
        case nil, .municipality, .school, .museum: catalogue.municipality.decisions
        case .region, .association, .company, .farmer, .youngEntrepreneur, .university, .publicAgency, .individual, .other: nil
        }
    }

    // MARK: Money

    private func course(of plan: FundingPlan, for match: Match) -> FundingCourse? {
        idea.months.flatMap { FundingCourse(of: plan, from: start(of: match), months: $0) }
    }

    /// The day that was told, else the first of the month after the deadline, or after today.
    private func start(of match: Match) -> Day {
        idea.starts ?? max(moment.day, match.nextDeadline?.day ?? moment.day).firstOfNextMonth
    }

    private func fundingPlan(_ match: Match, call: Call?) -> FundingPlan? {
        guard let budget = idea.budget, let programme = match.programme.flatMap(catalogue.programme) else { return nil }
        let action = match.action.flatMap { id in programme.actions.first { $0.id == id } }
        // Amounts that cannot be worked with have been refused when the idea was read: what is left has no plan, and the rules say why.
        return (try? ProjectCost(total: budget)).flatMap { cost in
            (try? FundingPlan(
                of: cost, under: programme.moneyRules(under: action, call: call), on: moment.day, exchangedAt: moment.exchangeRate)) ?? nil
        }
    }
}

extension Programme {
    /// The rules that a funding plan is made by: those of a way of applying, and what the call itself says of the grant.
    func moneyRules(under action: Action?, call: Call?) -> [Rule] {
        guard let call, let grant = call.grant, grant.minimum != nil || grant.maximum != nil else { return rules(under: action) }
        return rules(under: action) + [
            Rule(id: "call_grant", requirement: .grant(minimum: grant.minimum, maximum: grant.maximum), source: call.source)
        ]
    }
}
