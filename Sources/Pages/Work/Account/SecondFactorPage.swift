import Casework
import Funding
public import HTML

/// Where a second factor is set up: a secret for one's telephone, and a code that shows that it has arrived.
public struct SecondFactorPage: WorkPage {
    public struct Model: Sendable {
        /// The secret in groups of letters.
        public let secret: String
        /// The same as an address for programs.
        public let programAddress: String
        /// What brings the secret back with the form.
        public let sealed: String
        /// Whether one can go on without.
        public let isDemanded: Bool
        public let problem: SecondFactorProblem?

        public init(secret: String, programAddress: String, sealed: String, isDemanded: Bool, problem: SecondFactorProblem? = nil) {
            self.secret = secret
            self.programAddress = programAddress
            self.sealed = sealed
            self.isDemanded = isDemanded
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .secondFactor }

    public func title(in context: WorkContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.secondFactor.title
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.secondFactor
        let problems = model.problem.map { [$0.problem(context.page)] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            h1 { words.title }
            if model.isDemanded { p(.class("notice")) { words.demanded } }
            p(.class("lead")) { words.lead }
            ol {
                li { words.installProgram }
                li { words.scan }
                li { words.enterCode }
            }
            if let code = QRCode(model.programAddress) { code.drawing(title: words.pictureTitle) }
            p {
                words.secretLabel + " "; span(.class("code")) { model.secret }
            }
            context.form(to: .secondFactor) {
                input(.type(.hidden), .name(ParameterName.sealed.name(in: context.language)), .value(model.sealed))
                WorkField(name: .code, label: words.codeLabel, hint: words.codeHint, problems: problems, language: context.language)
                    .input(completion: "one-time-code", mode: "numeric")
                WorkField(name: .password, label: context.words.account.presentLabel, problems: problems, language: context.language)
                    .input(.password, completion: "current-password")
                p { button(.class("button"), .submit) { words.setUp } }
            }
        }
    }
}

/// Why a second factor was not set up, or somebody not let in with one.
public enum SecondFactorProblem: Sendable, Hashable {
    case codeWrong, passwordWrong, busy
    /// Too many have failed; `minutes` are left, at least 1.
    case tooMany(minutes: Int)

    func problem(_ context: PageContext) -> WorkProblem {
        switch self {
        case .codeWrong: WorkProblem(control: ParameterName.code.sv, text: context.words.secondFactor.codeWrong)
        case .passwordWrong: WorkProblem(control: ParameterName.password.sv, text: context.words.account.presentWrong)
        case .busy: WorkProblem(control: ParameterName.code.sv, text: context.words.signIn.busy)
        case .tooMany(let minutes): WorkProblem(control: ParameterName.code.sv, text: context.words.signIn.tooMany(minutes))
        }
    }
}
