public import Foundation

/// The right to run a source, which one program at a time has; it ends by itself when nobody renews it.
public struct SourceLease: Sendable, Hashable {
    public let source: String
    /// Rises with every lease of the source, so that a program that slept past its own sees that another has taken over.
    public let fence: Int64
    /// Who has it: a process, named so that two are never alike.
    public let holder: String
    public let until: Date

    public init(source: String, fence: Int64, holder: String, until: Date) {
        self.source = source
        self.fence = fence
        self.holder = holder
        self.until = until
    }
}
