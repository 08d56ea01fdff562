/// More was sent than is taken.
struct BodyTooLong: Error {
    /// Whether the sender has got it all off, and can go on with the same connection.
    let isReadToEnd: Bool
}
