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
            p {
                words.yourIdea + " "
                q { String(model.idea.text.prefix(Self.shownOfIdea)) + (model.idea.text.count > Self.shownOfIdea ? " …" : "") }
            }
            if model.idea.isShareable { p { a(.href(context.path(.matches(model.idea)))) { words.allAnswers } } }
        }
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

    private func verdict(_ match: Match) -> Markup {
        Markup {
            VerdictLine(match: match, withoutRules: reasonWithoutRules, context: context).markup
            if !match.rules.isEmpty { RuleVerdictTable(rules: match.rules, context: context).markup }
            EvidenceList(evidence: match.evidence, context: context).markup
            p(.class("dim")) { context.words.matches.guidance }
        }
    }

    /// Where no rule is known, the dates may still have decided.
    private var reasonWithoutRules: String {
        model.call.state(at: context.now) == .closed ? words.allDeadlinesPassed : context.words.matches.sourceSilent
    }
}
