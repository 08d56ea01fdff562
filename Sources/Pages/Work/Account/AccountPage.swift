import Casework
public import Foundation
import Funding
public import HTML

/// One's own account: who one is at the desk, the password, and where one is signed in.
public struct AccountPage: WorkPage {
    public struct Model: Sendable {
        public let email: String
        public let sessions: [Session]
        /// Whether one signs in with a password here.
        public let hasPassword: Bool
        /// How many recovery codes are left; `nil` where no second factor has been set up.
        public let recoveryCodesLeft: Int?
        /// Whether one is told by e-mail of cases that one is given.
        public let isToldOfCases: Bool
        public let problem: PasswordProblem?
        /// What has just been done.
        public let notice: Notice?

        public init(
            email: String, sessions: [Session], hasPassword: Bool = true, recoveryCodesLeft: Int? = nil, isToldOfCases: Bool = true,
            problem: PasswordProblem? = nil, notice: Notice? = nil
        ) {
            self.email = email
            self.sessions = sessions
            self.hasPassword = hasPassword
            self.recoveryCodesLeft = recoveryCodesLeft
            self.isToldOfCases = isToldOfCases
            self.problem = problem
            self.notice = notice
        }
    }

    /// Something that has just been done, to be told.
    public enum Notice: Sendable {
        case passwordChanged, othersEnded, secondFactorRemoved, lettersOn, lettersOff
    }

    /// A browser that somebody is signed in with.
    public struct Session: Sendable {
        public let browser: String
        public let began: Date
        public let lastSeen: Date
        public let isThisOne: Bool

        public init(browser: String, began: Date, lastSeen: Date, isThisOne: Bool) {
            self.browser = browser
            self.began = began
            self.lastSeen = lastSeen
            self.isThisOne = isThisOne
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .account }

    public func title(in context: WorkContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.account.title
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.account
        let problems = model.problem.map { [$0.problem(context.page)] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let notice = model.notice { p(.class("notice"), .role("status")) { words.text(notice) } }
            h1 { words.title }
            person(context)
            if model.hasPassword {
                h2 { words.passwordTitle }
                context.form(to: .password) {
                    WorkField(name: .password, label: words.presentLabel, problems: problems, language: context.language)
                        .input(.password, completion: "current-password")
                    NewPasswordFields(problems: problems, context: context.page).markup
                    p { button(.class("button"), .submit) { words.change } }
                }
                secondFactor(context)
            }
            letters(context)
            h2 { words.sessionsTitle }
            sessions(context)
        }
    }

    private func person(_ context: WorkContext) -> Markup {
        let words = context.words.account
        return dl(.class("rows")) {
            dt { words.name }
            dd { context.signedIn.member.name }
            dt { context.words.signIn.emailLabel }
            dd { model.email }
            dt { words.roles }
            dd { context.signedIn.member.roles.map { words.role($0) }.sorted().joined(separator: ", ") }
        }
    }

    private func letters(_ context: WorkContext) -> Markup {
        let words = context.words.account
        return Markup {
            h2 { words.lettersTitle }
            p { model.isToldOfCases ? words.lettersAreOn : words.lettersAreOff }
            context.form(to: .letters, class: "") {
                input(.type(.hidden), .name(ParameterName.isTold.name(in: context.language)), .value(model.isToldOfCases ? "" : "1"))
                p { button(.class("button quiet"), .submit) { model.isToldOfCases ? words.turnLettersOff : words.turnLettersOn } }
            }
        }
    }

    private func secondFactor(_ context: WorkContext) -> Markup {
        let words = context.words.secondFactor
        return Markup {
            h2 { words.sectionTitle }
            if let left = model.recoveryCodesLeft {
                p { words.isOn(left) }
                p { a(.href(context.path(.secondFactor))) { words.renew } }
                context.form(to: .secondFactorRemoval) {
                    WorkField(
                        name: .presentPassword, label: context.words.account.presentLabel,
                        problems: model.problem.map { [$0.problem(context.page)] } ?? [], language: context.language
                    )
                    .input(.password, completion: "current-password")
                    p { button(.class("button quiet"), .submit) { words.turnOff } }
                }
            } else {
                p { words.isOff }
                p { a(.href(context.path(.secondFactor))) { words.begin } }
            }
        }
    }

    private func sessions(_ context: WorkContext) -> Markup {
        let words = context.words.account
        return Markup {
            div(.class("scroll"), .tabindex(0), .role("region"), .aria(.label, words.sessionsTitle)) {
                table(.class("stack")) {
                    thead {
                        tr {
                            th(.scope(.col)) { words.browser }
                            th(.scope(.col)) { words.began }
                            th(.scope(.col)) { words.lastSeen }
                        }
                    }
                    tbody {
                        for session in model.sessions {
                            tr {
                                th(.scope(.row)) { session.browser + (session.isThisOne ? " (" + words.thisOne + ")" : "") }
                                td(.data("label", words.began)) { context.format.moment(session.began) }
                                td(.data("label", words.lastSeen)) { context.format.moment(session.lastSeen) }
                            }
                        }
                    }
                }
            }
            context.form(to: .otherSessions, class: "") { p { button(.class("button quiet"), .submit) { words.endOthers } } }
        }
    }
}
