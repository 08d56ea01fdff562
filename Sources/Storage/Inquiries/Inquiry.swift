/// A stored inquiry.
public struct Inquiry: Sendable, Hashable, Identifiable {
    public let id: Int64
    /// Readable and unique within the desk: `UTB-2026-0001`.
    public let reference: String
    public let submission: InquirySubmission
}

extension Inquiry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "inquiry \(reference) to \(submission.desk)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["reference": reference]) }
}
