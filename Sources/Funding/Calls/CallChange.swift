public import Foundation

/// Something that Utblick saw happen to a call: it came, it changed, it left its source, it came back.
public struct CallChange: Sendable, Hashable, Identifiable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case appeared, changed
        /// The source no longer has it.
        case withdrawn
        /// The source has it again, with or without changes.
        case returned
    }

    /// Rises with time.
    public let id: Int64
    public let call: Call.ID
    /// The call's version since then; 1 is the first.
    public let version: Int
    public let kind: Kind
    /// When Utblick first saw the new values.
    public let seenAt: Date
    /// When Utblick last saw the old values; `nil` where there are none, or where the source was the catalogue.
    public let lastSeenBefore: Date?
    /// Empty for what came or left.
    public let fields: [CallFieldChange]

    public init(
        id: Int64, call: Call.ID, version: Int, kind: Kind, seenAt: Date, lastSeenBefore: Date?, fields: [CallFieldChange]
    ) {
        self.id = id
        self.call = call
        self.version = version
        self.kind = kind
        self.seenAt = seenAt
        self.lastSeenBefore = lastSeenBefore
        self.fields = fields
    }
}
