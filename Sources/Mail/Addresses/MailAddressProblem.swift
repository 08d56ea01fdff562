/// What is wrong with an address; it never repeats the address, which is a personal datum.
public enum MailAddressProblem: Error, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// A line break, NUL or another control character, in the address or the name: it could begin a header of its own.
    case controlCharacter
    /// No @, or more than one.
    case notOneAt
    /// More than 254 octets, 64 before the @, or a name of more than 500.
    case tooLong
    /// Letters such as å before the @, which many mail servers do not take.
    case mailboxNotASCII
    /// What stands before the @ is empty or has characters that addresses do not have.
    case mailboxUnusable
    /// What stands after the @ is no domain.
    case domainUnusable

    public var description: String {
        switch self {
        case .controlCharacter: "a line break or another control character stands in it"
        case .notOneAt: "an address has exactly one @"
        case .tooLong: "it is longer than an address can be"
        case .mailboxNotASCII: "only the letters a–z can stand before the @"
        case .mailboxUnusable: "what stands before the @ is not a mailbox"
        case .domainUnusable: "what stands after the @ is not a domain"
        }
    }
}
