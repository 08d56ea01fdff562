import Funding
public import HTML

/// Where whoever knew the password shows the second factor.
public struct CodePage: EntrancePage {
    public struct Model: Sendable {
        /// What says whose password was right.
        public let pending: String
        public let back: WorkAddress?
        public let problem: SecondFactorProblem?

        public init(pending: String, back: WorkAddress?, problem: SecondFactorProblem? = nil) {
            self.pending = pending
            self.back = back
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .signInCode(back: model.back) }

    public func title(in context: PageContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.secondFactor.askTitle
    }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.secondFactor
        let problems = model.problem.map { [$0.problem(context)] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context).markup
            h1 { words.askTitle }
            p(.class("lead")) { words.askLead }
            form(.class("ask"), .method(.post), .action(context.workPath(address)), .novalidate) {
                input(.type(.hidden), .name(ParameterName.pending.name(in: context.language)), .value(model.pending))
                WorkField(name: .code, label: words.codeLabel, hint: words.askHint, problems: problems, language: context.language)
                    .input(completion: "one-time-code", mode: "text")
                p { button(.class("button"), .submit) { context.words.signIn.send } }
            }
            p { a(.href(context.workPath(.signIn(back: model.back)))) { words.beginAgain } }
        }
    }
}
