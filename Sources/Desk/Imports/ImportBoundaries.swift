public import Importing
import Storage

/// Brings regions' outlines into the store, for maps.
public struct ImportBoundaries: Sendable {
    public static let source = "boundaries"
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter nutsVersion: the year of the classification; where it is `nil`, the file's name tells.
    public func run(on input: ImportInput, nutsVersion: Int? = nil) async throws -> ImportReport {
        let importing = ImportInBatches<BoundaryBatch>(desk: desk, source: Self.source, diagnostics: \.diagnostics) {
            batch, now, connection in try BoundaryStore.upsert(batch.boundaries, at: now, on: connection)
        }
        return try await importing.run { _, take in
            try BoundaryImporter().readBoundaries(from: input, nutsVersion: nutsVersion, take)
        }
    }
}
