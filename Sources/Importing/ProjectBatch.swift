/// Some of an input's projects, with what was met on the way. Batches are handed over as they come, so that memory stays bounded.
public struct ProjectBatch: Sendable, Hashable {
    /// Up to `ProjectBatches.size` of them.
    public let records: [ProjectRecord]
    public let diagnostics: [ImportDiagnostic]

    public init(records: [ProjectRecord], diagnostics: [ImportDiagnostic]) {
        self.records = records
        self.diagnostics = diagnostics
    }
}
