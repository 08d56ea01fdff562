/// What somebody sends to set a second factor up, or to show it. It describes itself without what was typed.
public struct SecondFactorForm: Sendable, Hashable {
    public let code: String
    public let password: String
    /// What brings a secret back that has been offered.
    public let sealed: String
    /// What says whose password was right.
    public let pending: String

    /// Reads the body of a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        code = String((parameters[.code] ?? "").prefix(100))
        password = parameters[.presentPassword] ?? parameters[.password] ?? ""
        sealed = parameters[.sealed] ?? ""
        pending = parameters[.pending] ?? ""
    }
}

extension SecondFactorForm: CustomStringConvertible, CustomReflectable {
    public var description: String { "a form of a second factor" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
