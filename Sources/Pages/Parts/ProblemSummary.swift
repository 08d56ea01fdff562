import Funding
import HTML

/// What has to be put right, at the top of a form, each linked to its field.
struct ProblemSummary {
    let problems: [InputProblem]
    let context: PageContext

    var markup: Markup {
        Markup {
            if !problems.isEmpty {
                section(.class("problems"), .role("alert"), .aria(.labelledby, "problem")) {
                    h2(.id("problem")) { context.words.problems.title }
                    ul {
                        for problem in problems {
                            li { a(.href("#" + problem.field.rawValue)) { context.words.problems.text(problem, context.format) } }
                        }
                    }
                }
            }
        }
    }
}
