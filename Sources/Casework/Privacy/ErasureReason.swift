/// Why what is kept about a person is taken away: the grounds of article 17(1) of the General Data Protection Regulation. One of a few and no
/// free text, so that the log, which keeps it, cannot get personal data by it.
public enum ErasureReason: String, Sendable, Hashable, CaseIterable {
    /// They are no longer necessary for what they were collected for (a).
    case notNeeded
    /// The person has withdrawn a consent (b).
    case consentWithdrawn
    /// The person objects, and nothing weighs heavier (c).
    case objection
    /// They should never have been kept (d).
    case unlawful
    /// A law demands it (e).
    case legalObligation
}
