import HTML

/// Something that has to be put right before a form is taken, in words.
struct WorkProblem: Sendable, Hashable {
    /// The id of the control that it is about.
    let control: String
    let text: String
}

/// What has to be put right, at the top of a form, each linked to its control.
struct WorkProblems {
    let problems: [WorkProblem]
    let context: PageContext

    @MarkupBuilder var markup: Markup {
        if !problems.isEmpty {
            section(.class("problems"), .role("alert"), .aria(.labelledby, "problem")) {
                h2(.id("problem")) { context.words.problems.title }
                ul { for problem in problems { li { a(.href("#" + problem.control)) { problem.text } } } }
            }
        }
    }
}
