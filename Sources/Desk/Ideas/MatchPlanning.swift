import Funding
import Matching

/// Puts to a match what the municipality itself knows: how long an application takes here, and when the deciding body meets.
struct MatchPlanning: Sendable {
    let municipality: Municipality
    let idea: Idea
    let moment: Moment

    func planned(_ match: Match, call: Call?) -> Match {
        guard match.section != .excluded, let call, let preparation = municipality.preparation else { return match }
        let needs = ApplicationTimetable.Needs(
            partners: lacksPartners(match), decision: decision, decisionIsConditional: idea.applicant != .municipality)
        return match.planned(DeadlinePlan(to: call.deadlines, needing: needs, preparation: preparation, at: moment.instant))
    }

    private func lacksPartners(_ match: Match) -> Bool {
        match.rules.contains { $0.kind == .partnership && $0.verdict != .met }
    }

    /// Whose decision is needed before the application: the municipality's where it applies, or may be the one that does.
    private var decision: DecisionCalendar? {
        switch idea.applicant {
        case nil, .municipality, .school, .museum: municipality.decisions
        case .region, .association, .company, .farmer, .youngEntrepreneur, .university, .publicAgency, .individual, .other: nil
        }
    }
}
