public import Funding

/// One thing in an answer that is not as a rule has it.
public struct Complaint: Sendable, Hashable {
    /// Which of the rules about an answer's content it breaks.
    enum Kind: Sendable, Hashable {
        case shape
        /// Absent values must be left out.
        case null
        /// The SDKs refuse it.
        case extra
    }

    /// The question: `GET /common-grants/opportunities?page=2`.
    public let question: String
    /// Where in the answer, as a JSON Pointer (RFC 6901); empty for the answer itself.
    public let place: String
    public let expected: Localized
    public let seen: Localized
}
