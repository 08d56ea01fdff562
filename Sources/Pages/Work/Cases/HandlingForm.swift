/// What the small forms of a case's page send.
public struct HandlingForm: Sendable, Hashable {
    public let answer: String
    /// The number of a staff account; `nil` for nobody.
    public let owner: Int?
    public let note: String
    /// The reference of another case.
    public let merge: String
    public let formKey: String

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        answer = text(.answer)
        owner = parameters[.owner].flatMap { Int($0) }
        note = text(.handOver)
        merge = text(.merge)
        formKey = text(.formKey)
    }
}
