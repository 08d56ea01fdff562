/// Walks a desk's chain from its beginning, entry by entry.
public struct AuditCheck: Sendable {
    /// What is wrong with a chain.
    public enum Break: Error, Sendable, Hashable {
        /// An entry that is not the next: one is missing, or was put in.
        case gap(expected: Int, found: Int)
        /// An entry whose content is not what was digested.
        case changed(number: Int)
        /// The chain ends before or after where its head says.
        case end(expected: Int, found: Int)
    }

    private let desk: String
    /// How many entries have been found sound.
    public private(set) var count = 0
    private var digest = AuditEntry.beginning

    public init(desk: String) {
        self.desk = desk
    }

    public mutating func add(_ entry: AuditEntry) throws(Break) {
        guard entry.number == count + 1 else { throw .gap(expected: count + 1, found: entry.number) }
        guard entry.digest == entry.expectedDigest(desk: desk, after: digest) else { throw .changed(number: entry.number) }
        count = entry.number
        digest = entry.digest
    }

    /// - Parameter head: the last entry's number and digest, as kept beside the chain; `nil` where nothing has been logged.
    public func end(at head: (number: Int, digest: [UInt8])?) throws(Break) {
        let head = head ?? (0, AuditEntry.beginning)
        guard head.number == count else { throw .end(expected: head.number, found: count) }
        guard head.digest == digest else { throw .changed(number: count) }
    }
}
