import Foundation
import Funding
import Language

/// A candidate with its verdicts and its place in the answer.
struct Judged: Sendable {
    let programme: Programme?
    let action: Action?
    let call: Call?
    let document: Int
    let relevance: Double
    let section: Match.Section
    let verdict: Verdict
    let rules: [RuleVerdict]
    let nextDeadline: Deadline?

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
        let programme = call.programme.flatMap(programme)
        let action = programme?.actions.first { $0.id == call.action }
        let assessment = Assessment(of: programme, under: action, call: call, given: &standing, at: moment)
        let verdict = assessment.verdict
        let isOpen = call.state(at: moment.instant) == .open
        return Judged(
            programme: programme, action: action, call: call, document: candidate.document, relevance: candidate.relevance,
            section: verdict == .notMet ? .excluded : isOpen ? .open : .coming, verdict: verdict, rules: assessment.rules,
            nextDeadline: call.nextDeadline(after: moment.instant))
    }

    /// A programme without a call is judged by the way of applying that suits the idea best.
    func judged(
        _ candidate: (programme: Programme, fit: ProgrammeFit), actionScores: [String: Double], given standing: inout StandingVerdicts,
        at moment: Moment
    ) -> Judged {
        let programme = candidate.programme
        let ways = programme.actions.isEmpty ? [nil] : programme.actions.map(Optional.some)
        let assessed = ways.map { action in
            (action: action, assessment: Assessment(of: programme, under: action, call: nil, given: &standing, at: moment))
        }
        // One way that may work is enough; among those, the one that speaks of what the idea is about.
        let overall = assessed.map(\.assessment.verdict).reduce(Verdict.notMet) { $0.or($1) }
        let suiting = assessed.filter { overall == .notMet || $0.assessment.verdict != .notMet }
        func score(_ action: Action?) -> Double { action.flatMap { actionScores["\(programme.id)/\($0.id)"] } ?? 0 }
        let chosen = suiting.max { left, right in
            (score(left.action), -left.assessment.openQuestions) < (score(right.action), -right.assessment.openQuestions)
        }
        return Judged(
            programme: programme, action: assessed.count > 1 ? chosen?.action : nil, call: nil, document: candidate.fit.document,
            relevance: candidate.fit.relevance, section: overall == .notMet ? .excluded : .waiting,
            verdict: chosen?.assessment.verdict ?? overall,
            rules: chosen?.assessment.rules ?? [], nextDeadline: nil)
    }

    /// The matches as they are shown, each with the words that speak for it.
    func explained(_ judged: [Judged], concepts: [Concept], callScores: Scores) -> [Match] {
        let ofCalls = evidence(of: concepts, for: judged.filter { $0.call != nil }.map(\.document), in: callScoring, callScores)
        let programmes = judged.filter { $0.call == nil }.map(\.document)
        let ofProgrammes =
            programmes.isEmpty
            ? [:] : evidence(of: concepts, for: programmes, in: programmeScoring, programmeScoring.scores(of: concepts))
        return judged.map { one in
            Match(
                programme: one.programme?.id, action: one.action?.id, call: one.call?.id, title: title(of: one), section: one.section,
                relevance: one.relevance, verdict: one.verdict, rules: one.rules,
                evidence: (one.call == nil ? ofProgrammes : ofCalls)[one.document] ?? [], nextDeadline: one.nextDeadline,
                opens: one.call?.opens)
        }
    }

    /// What speaks for each of a few documents.
    func evidence(of concepts: [Concept], for documents: [Int], in scoring: TextScoring, _ scores: Scores) -> [Int: [Evidence]] {
        let contributions = scoring.contributions(of: concepts, to: documents, in: scores)
        return Dictionary(
            contributions.map { document, contributions in
                (document, scoring.evidence(contributions, concepts: concepts, whole: Double(scores.combined[document])))
            }
        ) { first, _ in first }
    }

    func title(of judged: Judged) -> Localized {
        if let call = judged.call {
            return Localized(sv: call.displayTitle(in: .swedish), en: call.displayTitle(in: .english))
        }
        return judged.programme?.name ?? Localized(same: "")
    }
}

extension Assessment {
    /// How many of the deciding rules are open.
    var openQuestions: Int { rules.count { $0.decides && $0.verdict == .unknown } }
}
