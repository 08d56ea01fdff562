/// What documents may be.
public struct DocumentRules: Sendable, Hashable {
    /// How large a file may be, in bytes.
    public var largest: Int

    public init(largest: Int = 50 << 20) {
        self.largest = largest
    }
}
