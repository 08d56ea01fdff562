import Funding
public import HTML

/// The form to sign in.
public struct SignInPage: EntrancePage {
    public struct Model: Sendable {
        public let back: WorkAddress?
        /// As it was typed.
        public let email: String
        public let problem: SignInProblem?
        public let ways: SignInWays

        public init(back: WorkAddress?, email: String = "", problem: SignInProblem? = nil, ways: SignInWays = SignInWays()) {
            self.ways = ways
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
        let control = model.ways.hasPasswords ? ParameterName.email.sv : "innehall"
        let problems = model.problem.map { [WorkProblem(control: control, text: $0.text(words))] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context).markup
            h1 { words.title }
            p(.class("lead")) { model.back == nil ? words.lead : words.leadBack }
            if model.ways.hasProvider {
                p { a(.class("button"), .href(context.workPath(.provider(back: model.back)))) { words.provider } }
            }
            if model.ways.hasPasswords {
                if model.ways.hasProvider { h2 { words.orPassword } }
                passwordForm(problems, context)
                p { words.forgotten }
            }
        }
    }

    private func passwordForm(_ problems: [WorkProblem], _ context: PageContext) -> Markup {
        let words = context.words.signIn
        return form(.class("ask"), .method(.post), .action(context.workPath(address)), .novalidate) {
            WorkField(name: .email, label: words.emailLabel, problems: problems, language: context.language)
                .input(.email, value: model.email, completion: "username")
            WorkField(name: .password, label: words.passwordLabel, language: context.language)
                .input(.password, completion: "current-password")
            p { button(.class("button"), .submit) { words.send } }
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
    /// The provider does not answer, or not as it should.
    case providerFaulty
    /// Nobody came back from the provider who may work here.
    case notStaff
    /// Signing in at the provider was broken off, or took too long.
    case providerRefused

    func text(_ words: SignInWords) -> String {
        switch self {
        case .wrong: words.wrong
        case .tooMany(let minutes): words.tooMany(minutes)
        case .busy: words.busy
        case .providerFaulty: words.providerFaulty
        case .notStaff: words.notStaff
        case .providerRefused: words.providerRefused
        }
    }
}

/// How one can sign in at a desk.
public struct SignInWays: Sendable, Hashable {
    /// With a password of Utblick's own.
    public let hasPasswords: Bool
    /// With what one signs in with elsewhere.
    public let hasProvider: Bool

    public init(hasPasswords: Bool = true, hasProvider: Bool = false) {
        self.hasPasswords = hasPasswords
        self.hasProvider = hasProvider
    }
}
