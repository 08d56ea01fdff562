import Funding
import HTML

/// Whether a call fits the idea that it is looked at with: the verdict, every rule with its reason and source, and the words that met.
struct CallVerdict {
    let model: CallPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            if !model.idea.isEmpty {
                section(.class("for-idea"), .aria(.labelledby, "bedomning")) {
                    h2(.id("bedomning")) { words.verdictTitle }
                    idea
                    problems
                    if let match = model.judged { verdict(match) }
                }
            }
        }
    }

    private var words: CallWords { context.words.call }

    private var idea: Markup {
        Markup {
            // What is no text cannot be shown as one.
            if !model.problems.contains(.ideaNotText) { p { words.yourIdea(shownIdea) } }
            if model.idea.isShareable { p { a(.href(context.path(.matches(model.idea)))) { words.allAnswers } } }
        }
    }

    private var shownIdea: String {
        let text = model.idea.text
        return text.count > Self.shownOfIdea ? text.prefix(Self.shownOfIdea) + " …" : text
    }

    /// Enough of an idea to know it again, in characters.
    private static let shownOfIdea = 200

    private var problems: Markup {
        Markup {
            if !model.problems.isEmpty {
                p { strong { words.ideaNotRead } }
                ul { for problem in model.problems { li { context.words.problems.text(problem, context.format) } } }
            }
        }
    }

    /// Who pays what, and where to go on: the calculator and the paper for a decision.
    private func money(_ match: Match) -> Markup {
        Markup {
            if let plan = match.fundingPlan {
                h3 { context.words.money.planTitle }
                FundingPlanTable(plan: plan, id: "pengaplan", context: context).markup
                FundingCourseSection(course: match.fundingCourse, id: "kassa", context: context).markup
            }
            if let programme = match.programme, model.idea.isShareable {
                ul(.class("plain")) {
                    li {
                        a(.href(context.path(.calculator(CalculationQuery(idea: model.idea, programme: programme, action: match.action)))))
                        {
                            context.words.money.calculate
                        }
                    }
                    li {
                        a(.href(context.path(.briefing(AskQuery(idea: model.idea, matches: [.call(model.call.id)]))))) {
                            context.words.briefing.link
                        }
                    }
                }
            }
        }
    }

    private func verdict(_ match: Match) -> Markup {
        Markup {
            // Where no rule is known, only the dates can have decided.
            VerdictLine(
                match: match, withoutRules: match.verdict == .notMet ? words.allDeadlinesPassed : context.words.matches.sourceSilent,
                context: context
            ).markup
            if !match.rules.isEmpty { RuleVerdictTable(rules: match.rules, context: context).markup }
            if let plan = match.deadlinePlan { CallTimetable(plan: plan, context: context).markup }
            money(match)
            EvidenceList(evidence: match.evidence, context: context).markup
            p(.class("dim")) { context.words.matches.guidance }
        }
    }
}
