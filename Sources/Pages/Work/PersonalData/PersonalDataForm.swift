public import Casework
import Funding

/// What is typed to find somebody, or to take away what is kept about them.
public struct PersonalDataForm: Sendable, Hashable {
    /// So long a name or an address is looked for.
    private static let longest = 320

    /// An e-mail address or a name, without spaces around it.
    public let person: String
    public let reason: ErasureReason?
    public let isConfirmed: Bool

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        let typed = (parameters[.person] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        person = String(typed.prefix(Self.longest))
        reason = parameters[.erasureReason].flatMap(ErasureReason.init)
        isConfirmed = parameters[.erasureConfirmed] == "1"
    }

    /// Whether an address was typed, and no name.
    public var isEmail: Bool { person.contains("@") }

    public var problem: PersonalDataSearchPage.Problem? {
        if person.isEmpty { return .empty }
        return PersonalIdentityNumber.isIn(person) ? .identityNumber : nil
    }
}
