/// What one page of a source gave. Batches are handed over as they come, so that what came before a fault stays.
public struct ImportBatch: Sendable, Hashable {
    /// Which page, in words: "page 3 of open and forthcoming calls".
    public let name: String
    public let records: [CallRecord]
    public let diagnostics: [ImportDiagnostic]

    public init(name: String, records: [CallRecord], diagnostics: [ImportDiagnostic]) {
        self.name = name
        self.records = records
        self.diagnostics = diagnostics
    }
}
