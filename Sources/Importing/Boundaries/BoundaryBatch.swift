public import Funding

/// Some of a file's regions, with what was met on the way.
public struct BoundaryBatch: Sendable, Hashable {
    public let boundaries: [RegionBoundary]
    public let diagnostics: [ImportDiagnostic]

    public init(boundaries: [RegionBoundary], diagnostics: [ImportDiagnostic]) {
        self.boundaries = boundaries
        self.diagnostics = diagnostics
    }
}
