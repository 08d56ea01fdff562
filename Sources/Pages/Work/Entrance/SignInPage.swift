import Funding
public import HTML

/// The form to sign in.
public struct SignInPage: EntrancePage {
    public struct Model: Sendable {
        public let back: WorkAddress?
        /// As it was typed.
        public let email: String
        public let problem: SignInProblem?

        public init(back: WorkAddress?, email: String = "", problem: SignInProblem? = nil) {
            self.back = back
            self.email = email
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .signIn(back: model.back) }

    public func title(in context: PageContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.signIn.title
    }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.signIn
        let problems = model.problem.map { [WorkProblem(control: ParameterName.email.sv, text: $0.text(words))] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context).markup
            h1 { words.title }
            p(.class("lead")) { model.back == nil ? words.lead : words.leadBack }
            form(.class("ask"), .method(.post), .action(context.workPath(address)), .novalidate) {
                WorkField(name: .email, label: words.emailLabel, problems: problems, language: context.language)
                    .input(.email, value: model.email, completion: "username")
                WorkField(name: .password, label: words.passwordLabel, language: context.language)
                    .input(.password, completion: "current-password")
                p { button(.class("button"), .submit) { words.send } }
            }
            p { words.forgotten }
        }
    }
}

/// Why somebody was not let in.
public enum SignInProblem: Sendable, Hashable {
    /// Neither says whether there is such an account.
    case wrong
    /// Too many have failed; `minutes` are left, at least 1.
    case tooMany(minutes: Int)
    case busy

    func text(_ words: SignInWords) -> String {
        switch self {
        case .wrong: words.wrong
        case .tooMany(let minutes): words.tooMany(minutes)
        case .busy: words.busy
        }
    }
}
