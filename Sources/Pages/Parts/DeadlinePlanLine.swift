import Funding
import HTML

/// Whether there is time before a deadline, in a drawing and a sentence.
struct DeadlinePlanLine {
    let plan: DeadlinePlan
    let context: PageContext

    var markup: Markup {
        p(.class("verdict verdict-" + verdict.rawValue)) {
            Icon.verdict(verdict)
            span { plan.sentence[context.language] }
        }
    }

    private var verdict: Verdict {
        switch plan.next.prospect {
        case .inTime: .met
        case .tight, .unknown: .unknown
        case .tooLate: plan.later == nil ? .notMet : .unknown
        }
    }
}
