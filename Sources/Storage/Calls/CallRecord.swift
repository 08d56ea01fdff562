public import Foundation
public import Funding

/// A call as an importer hands it over, with the record that it was read from.
public struct CallRecord: Sendable {
    public let call: Call
    /// The source's own key for the record, the same at every import; `nil` where it has none.
    public let reference: String?
    /// The source's own record, as received: JSON.
    public let sourceRecord: String
    /// When the source says that it changed the record.
    public let sourceChangedAt: Date?

    public init(call: Call, reference: String? = nil, sourceRecord: String, sourceChangedAt: Date?) {
        self.call = call
        self.reference = reference
        self.sourceRecord = sourceRecord
        self.sourceChangedAt = sourceChangedAt
    }
}
