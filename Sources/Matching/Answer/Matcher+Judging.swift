import Foundation
import Funding
import Language

/// A candidate with its verdicts and its place in the answer.
///
/// A class, so that sorting and choosing moves no texts.
final class Judged: Sendable {
    let programme: ProgrammeOutline?
    let action: Action.ID?
    let call: Call?
    let document: Int
    let relevance: Double
    let section: Match.Section
    let verdict: Verdict
    let rules: [RuleVerdict]
    let otherWays: [Match.Way]
    let nextDeadline: Deadline?

    init(
        programme: ProgrammeOutline?, action: Action.ID?, call: Call?, document: Int, relevance: Double, section: Match.Section,
        verdict: Verdict, rules: [RuleVerdict], otherWays: [Match.Way] = [], nextDeadline: Deadline?
    ) {
        self.programme = programme
        self.action = action
        self.call = call
        self.document = document
        self.relevance = relevance
        self.section = section
        self.verdict = verdict
        self.rules = rules
        self.otherWays = otherWays
        self.nextDeadline = nextDeadline
    }

    /// The more relevant first; among equals the sooner deadline.
    static func isBefore(_ left: Judged, _ right: Judged) -> Bool {
        if left.relevance != right.relevance { return left.relevance > right.relevance }
        let distant = Int.max
        let one = left.nextDeadline.map { Int($0.instant.timeIntervalSince1970) } ?? distant
        let other = right.nextDeadline.map { Int($0.instant.timeIntervalSince1970) } ?? distant
        return one < other
    }
}

extension Matcher {
    func judged(_ call: Call, _ candidate: CallCandidate, given standing: inout StandingVerdicts, at moment: Moment) -> Judged {
        let outline = call.programme.flatMap(outline)
        let action = call.action.flatMap { action in outline?.programme.actions.firstIndex { $0.id == action } }
        let assessment = Assessment(of: outline, underAction: action, call: call, given: &standing, at: moment)
        let verdict = assessment.verdict
        let isOpen = call.state(at: moment.instant) == .open
        return Judged(
            programme: outline, action: action.flatMap { outline?.programme.actions[$0].id }, call: call, document: candidate.document,
            relevance: candidate.relevance,
            section: verdict == .notMet ? .excluded : isOpen ? .open : .coming, verdict: verdict, rules: assessment.rules,
            nextDeadline: call.nextDeadline(after: moment.instant))
    }

    /// A programme without a call is judged by the way of applying that suits the idea best.
    ///
    /// - Parameter actionScores: what the idea's words score against every action.
    func judged(_ fit: ProgrammeFit, actionScores: WordScores, given standing: inout StandingVerdicts, at moment: Moment) -> Judged {
        let outline = fit.outline
        let ways: [Int?] = outline.programme.actions.isEmpty ? [nil] : Array(outline.programme.actions.indices)
        let assessed = ways.map { way in
            let score = way.flatMap { outline.actionDocuments[$0] }.map { actionScores.score(of: $0) } ?? 0
            return (
                action: way, score: score,
                assessment: Assessment(of: outline, underAction: way, call: nil, given: &standing, at: moment)
            )
        }
        // One way that may work is enough; among those, the one that speaks of what the idea is about.
        let overall = assessed.map(\.assessment.verdict).reduce(Verdict.notMet) { $0.or($1) }
        let suiting = assessed.filter { overall == .notMet || $0.assessment.verdict != .notMet }
        let chosen = suiting.max { left, right in
            (left.score, -left.assessment.openQuestions) < (right.score, -right.assessment.openQuestions)
        }
        let otherWays = assessed.filter { $0.action != nil && $0.action != chosen?.action }.compactMap { other in
            other.action.map { number in
                Match.Way(
                    action: outline.programme.actions[number].id, name: outline.programme.actions[number].name,
                    verdict: other.assessment.verdict, deciding: other.assessment.rules.first(where: \.decides))
            }
        }
        return Judged(
            programme: outline, action: assessed.count > 1 ? chosen?.action.map { outline.programme.actions[$0].id } : nil, call: nil,
            document: fit.document,
            relevance: fit.relevance, section: overall == .notMet ? .excluded : .waiting,
            verdict: chosen?.assessment.verdict ?? overall,
            rules: chosen?.assessment.rules ?? [], otherWays: otherWays, nextDeadline: nil)
    }

    /// The matches as they are shown, each with the words that speak for it.
    ///
    /// - Parameter profiles: what the idea's words score against every programme.
    func explained(_ judged: [Judged], terms: SoughtTerms, profiles: Scores, callScores: Scores) -> [Match] {
        let (calls, programmes) = (judged.filter { $0.call != nil }, judged.filter { $0.call == nil })
        var ofCalls = evidence(of: terms, for: calls.map(\.document), in: callScoring, callScores)[...]
        var ofProgrammes = evidence(of: terms, for: programmes.map(\.document), in: programmeScoring, profiles)[...]
        return judged.map { one in
            Match(
                programme: one.programme?.id, action: one.action, call: one.call?.id, title: title(of: one), section: one.section,
                relevance: one.relevance, verdict: one.verdict, rules: one.rules,
                evidence: (one.call == nil ? ofProgrammes.popFirst() : ofCalls.popFirst()) ?? [], nextDeadline: one.nextDeadline,
                opens: one.call?.opens, otherWays: one.otherWays)
        }
    }

    /// What speaks for each of a few documents, in their order.
    func evidence(of terms: SoughtTerms, for documents: [Int], in scoring: TextScoring, _ scores: Scores) -> [[Evidence]] {
        guard !documents.isEmpty else { return [] }
        return zip(documents, scoring.contributions(of: terms, to: documents, in: scores)).map { document, contributions in
            guard scores.combined.indices.contains(document) else { return [] }
            return scoring.evidence(contributions, concepts: terms.concepts, whole: Double(scores.combined[document]))
        }
    }

    func title(of judged: Judged) -> Localized {
        if let call = judged.call {
            return Localized(sv: call.displayTitle(in: .swedish), en: call.displayTitle(in: .english))
        }
        return judged.programme?.programme.name ?? Localized(same: "")
    }
}

extension Assessment {
    /// How many of the deciding rules are open.
    var openQuestions: Int { rules.count { $0.decides && $0.verdict == .unknown } }
}
