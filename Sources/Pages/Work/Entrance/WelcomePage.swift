import Funding
public import HTML

/// Where somebody who has been invited chooses a password.
public struct WelcomePage: EntrancePage {
    public struct Model: Sendable {
        public let token: String
        public let name: String
        public let email: String
        public let problem: PasswordProblem?

        public init(token: String, name: String, email: String, problem: PasswordProblem? = nil) {
            self.token = token
            self.name = name
            self.email = email
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .welcome(token: model.token) }

    public func title(in context: PageContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.account.welcomeTitle
    }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.account
        let problems = model.problem.map { [$0.problem(context)] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context).markup
            h1 { words.welcomeTitle }
            p(.class("lead")) { words.welcomeText(model.name) }
            form(.class("ask"), .method(.post), .action(context.workPath(address)), .novalidate) {
                WorkField(name: .email, label: context.words.signIn.emailLabel, language: context.language)
                    .markup { (attributes: WorkField.ControlAttributes<Tags.Input>) in
                        // For programs that keep passwords: whose it is.
                        input(
                            attributes.id, .type(.email), attributes.name, .value(model.email), .autocomplete("username"), .readonly)
                    }
                NewPasswordFields(problems: problems, context: context).markup
                p { button(.class("button"), .submit) { words.choose } }
            }
        }
    }
}

/// What a link of an invitation leads to that has run out or has been used.
public struct InvitationGonePage: EntrancePage {
    public init() {}

    public var address: WorkAddress { .signIn(back: nil) }

    public func title(in context: PageContext) -> String { context.words.account.goneTitle }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.account
        return div(.class("wide")) {
            h1 { words.goneTitle }
            p(.class("lead")) { words.goneText }
            p { a(.href(context.workPath(.signIn(back: nil)))) { context.words.signIn.title } }
        }
    }
}
