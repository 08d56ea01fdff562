/// What somebody sends to sign in. It describes itself without what was typed.
public struct SignInForm: Sendable, Hashable {
    public let email: String
    public let password: String

    public init(email: String = "", password: String = "") {
        self.email = email
        self.password = password
    }

    /// Reads the body of a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        self.init(email: parameters[.email] ?? "", password: parameters[.password] ?? "")
    }
}

extension SignInForm: CustomStringConvertible, CustomReflectable {
    public var description: String { "a form to sign in" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
