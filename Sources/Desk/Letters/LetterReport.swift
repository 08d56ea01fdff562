public import Mail

/// What one round of sending letters came to.
public struct LetterReport: Sendable, Hashable {
    public var sent = 0
    /// There was nothing to say any more, or nobody to say it to.
    public var dropped = 0
    /// To be tried again later.
    public var postponed = 0
    /// The server does not take them, or has asked to try later for too long.
    public var refused = 0
    /// Why the round ended early: nothing can be sent until somebody mends it, or until the server is there again.
    public var fault: MailFault?
}
