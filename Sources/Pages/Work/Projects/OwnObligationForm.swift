/// An obligation of one's own as typed, or the note to one that is done.
public struct OwnObligationForm: Sendable, Hashable {
    public let text: String
    public let day: String
    public let note: String
    public let formKey: String

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        text = parameters[.ownText] ?? ""
        day = parameters[.ownDay] ?? ""
        note = parameters[.fulfilmentNote] ?? ""
        formKey = parameters[.formKey] ?? ""
    }
}
