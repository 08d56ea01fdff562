/// Why no answer came, in words.
public struct ServerSilence: Error, Sendable, Hashable {
    public let reason: String

    public init(reason: String) {
        self.reason = reason
    }
}
