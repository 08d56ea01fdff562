/// What one page of a source gave. Batches are handed over as they come, so that what came before a fault stays.
public struct ImportBatch: Sendable, Hashable {
    /// Which page, in words: "page 3 of open and forthcoming calls".
    public let name: String
    public let records: [CallRecord]
    public let diagnostics: [ImportDiagnostic]
    /// Whether the source has so far given all that it was asked for; once it has not, nothing follows from what is missing in the run.
    public let isWhole: Bool

    public init(name: String, records: [CallRecord], diagnostics: [ImportDiagnostic], isWhole: Bool = true) {
        self.name = name
        self.records = records
        self.diagnostics = diagnostics
        self.isWhole = isWhole
    }

    /// Whether it has nothing to tell: what makes a run less than whole is always told in a diagnostic too.
    var isEmpty: Bool { records.isEmpty && diagnostics.isEmpty }
}
