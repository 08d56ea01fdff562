import Funding
import HTML

/// A new password as somebody typed it, twice. It describes itself without what was typed.
public struct NewPassword: Sendable, Hashable {
    public let password: String
    public let repeated: String

    public init(_ parameters: QueryParameters) {
        password = parameters[.newPassword] ?? ""
        repeated = parameters[.repeatedPassword] ?? ""
    }
}

extension NewPassword: CustomStringConvertible, CustomReflectable {
    public var description: String { "a new password" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a password was not taken.
public enum PasswordProblem: Sendable, Hashable {
    /// The present one was not the right one.
    case presentWrong
    /// The present one was not the right one where the second factor is turned off.
    case presentWrongForRemoval
    /// Shorter than `least` characters.
    case tooShort(least: Int)
    /// Longer than `most` characters.
    case tooLong(most: Int)
    /// One of those that are tried first.
    case common
    /// Made of the name of the desk, of the person or of the service.
    case guessable
    case notRepeated
    /// Too many have failed; `minutes` are left, at least 1.
    case tooMany(minutes: Int)
    case busy

    func problem(_ context: PageContext) -> WorkProblem {
        let words = context.words.account
        return switch self {
        case .presentWrong: WorkProblem(control: ParameterName.password.sv, text: words.presentWrong)
        case .presentWrongForRemoval: WorkProblem(control: ParameterName.presentPassword.sv, text: words.presentWrong)
        case .tooShort(let least): WorkProblem(control: ParameterName.newPassword.sv, text: words.tooShort(least))
        case .tooLong(let most): WorkProblem(control: ParameterName.newPassword.sv, text: words.tooLong(most))
        case .common: WorkProblem(control: ParameterName.newPassword.sv, text: words.common)
        case .guessable: WorkProblem(control: ParameterName.newPassword.sv, text: words.guessable)
        case .notRepeated: WorkProblem(control: ParameterName.repeatedPassword.sv, text: words.notRepeated)
        case .tooMany(let minutes): WorkProblem(control: ParameterName.password.sv, text: context.words.signIn.tooMany(minutes))
        case .busy: WorkProblem(control: ParameterName.newPassword.sv, text: context.words.signIn.busy)
        }
    }
}

/// The two fields of a new password.
struct NewPasswordFields {
    let problems: [WorkProblem]
    let context: PageContext

    var markup: Markup {
        let words = context.words.account
        return Markup {
            WorkField(
                name: .newPassword, label: words.newPasswordLabel, hint: words.newPasswordHint, problems: problems,
                language: context.language
            ).input(.password, completion: "new-password")
            WorkField(name: .repeatedPassword, label: words.repeatLabel, problems: problems, language: context.language)
                .input(.password, completion: "new-password")
        }
    }
}
