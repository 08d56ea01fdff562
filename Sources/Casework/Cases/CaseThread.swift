public import Funding

/// A case's way so far. It lets through only what may follow: no application goes out without a decision that says who pays what each year.
public struct CaseThread: Sendable, Hashable {
    /// Why a step cannot be recorded.
    public enum Refusal: Error, Sendable, Hashable {
        /// There is no such step from where the case stands.
        case notFrom(CaseStage)
        case lacks(CaseStep.Part)
        /// No body has decided to apply.
        case undecided
        /// The latest decision says no, or not yet.
        case decidedAgainst(CaseStep.Outcome)
        /// The decision was taken after the step is said to have been.
        case beforeDecision(Day)
        /// A body that may not decide on so much; the smallest that may.
        case bodyTooSmall(DecidingBody.ID)
        case unknownBody
        case inFuture
        /// A step to correct that is not there, or has been corrected already.
        case nothingToCorrect
    }

    /// From the smallest to the greatest; empty where nobody has said who decides.
    private let bodies: [DecidingBody]
    public private(set) var stage = CaseStage.inquiry
    /// Those that stand, corrected ones replaced, in their order.
    public private(set) var steps: [CaseStep] = []

    public init(decidedBy bodies: [DecidingBody]) {
        self.bodies = bodies
    }

    /// The way of steps that were recorded as allowed. What cannot follow any more, since rules of a later program differ, moves nothing.
    public init(restoring steps: [CaseStep], decidedBy bodies: [DecidingBody]) {
        self.bodies = bodies
        self.steps = steps
        stage = steps.reduce(.inquiry) { $0.after($1.kind) ?? $0 }
    }

    /// The steps that may come next, in the order of the way; some of them may still lack something.
    public var possibleSteps: [CaseStepKind] {
        stage.possibleSteps.filter { $0 != .submission || decision?.outcome == .yes }
    }

    /// The latest decision of the municipality since the case was last taken up.
    public var decision: CaseStep? {
        steps.reversed().prefix { $0.kind != .reopening }.first { $0.kind == .decision }
    }

    /// Who pays what, by the latest that says so: the funder's approval, or the decision before it.
    public var financing: FinancingPlan? { steps.last { $0.financing != nil }?.financing }

    /// Takes the case a step further.
    /// - Parameter today: in Sweden; nothing can have happened later.
    public mutating func add(_ step: CaseStep, on today: Day) throws(Refusal) {
        guard let next = stage.after(step.kind) else { throw .notFrom(stage) }
        if let part = step.missing.first { throw .lacks(part) }
        guard step.day <= today else { throw .inFuture }
        if step.kind == .decision { try checkBody(of: step) }
        if step.kind == .submission { try checkDecision(on: step.day) }
        stage = next
        steps.append(step)
    }

    /// Puts a step in another's place. The whole way is walked anew: what came after must still be allowed.
    /// - Parameter place: among `steps`.
    public mutating func correct(_ place: Int, with step: CaseStep, on today: Day) throws(Refusal) {
        guard steps.indices.contains(place), steps[place].kind == step.kind else { throw .nothingToCorrect }
        var corrected = CaseThread(decidedBy: bodies)
        for (index, old) in steps.enumerated() { try corrected.add(index == place ? step : old, on: today) }
        self = corrected
    }

    private func checkDecision(on day: Day) throws(Refusal) {
        guard let decision else { throw .undecided }
        guard decision.outcome == .yes else { throw .decidedAgainst(decision.outcome ?? .postponed) }
        guard decision.day <= day else { throw .beforeDecision(decision.day) }
    }

    private func checkBody(of step: CaseStep) throws(Refusal) {
        // Where nobody has said who decides, whoever is named has.
        guard !bodies.isEmpty else { return }
        guard bodies.contains(where: { $0.id == step.body }) else { throw .unknownBody }
        guard let financing = step.financing else { return }
        let allowed = bodies.allowed(years: financing.years.count, own: financing.own)
        guard let smallest = allowed.first, !allowed.contains(where: { $0.id == step.body }) else { return }
        throw .bodyTooSmall(smallest.id)
    }
}
