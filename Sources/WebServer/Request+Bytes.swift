import Hummingbird

extension Request {
    /// What was sent. What is too long is read to its end, so that the answer reaches the sender, and not kept.
    ///
    /// - Parameter longest: in bytes.
    /// - Throws: `BodyTooLong`; what a broken connection throws.
    func bytes(longest: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for try await buffer in body {
            length += buffer.readableBytes
            if length <= longest { bytes += buffer.readableBytesView }
            // Nobody gets to send for ever.
            guard length <= 16 * longest else { throw BodyTooLong(isReadToEnd: false) }
        }
        guard length <= longest else { throw BodyTooLong(isReadToEnd: true) }
        return bytes
    }
}
