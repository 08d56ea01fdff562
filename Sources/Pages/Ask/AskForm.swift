import Funding

/// A question to the coordinator as somebody typed it.
public struct AskForm: Sendable, Hashable {
    public var about: String
    public var name: String
    public var email: String
    public var organisation: String
    public var telephone: String
    /// The idea and the matches that the question carries.
    public var attached: AskQuery
    /// Whether the field that people do not see was filled in: then a program sent the form.
    public var isFromProgram: Bool

    public init(
        about: String = "", name: String = "", email: String = "", organisation: String = "", telephone: String = "",
        attached: AskQuery = AskQuery(), isFromProgram: Bool = false
    ) {
        self.about = about
        self.name = name
        self.email = email
        self.organisation = organisation
        self.telephone = telephone
        self.attached = attached
        self.isFromProgram = isFromProgram
    }

    /// Reads the body of a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        self.init(
            about: parameters[.about] ?? "", name: parameters[.name] ?? "", email: parameters[.email] ?? "",
            organisation: parameters[.organisation] ?? "", telephone: parameters[.telephone] ?? "",
            attached: AskQuery(parameters), isFromProgram: !(parameters[.trap] ?? "").isEmpty)
    }
}
