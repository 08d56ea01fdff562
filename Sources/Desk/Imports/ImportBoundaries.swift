import Foundation
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
        let began = desk.surroundings.now()
        let run = try await desk.store.write { try ImportRunStore.begin(source: Self.source, at: began, on: $0) }
        var counts = ImportCounts()
        var diagnostics: [ImportDiagnostic] = []
        var fault: String?
        let thread = BatchThread<BoundaryBatch>()
        do {
            for try await batch in thread.batches({
                try BoundaryImporter().readBoundaries(from: input, nutsVersion: nutsVersion, $0)
            }) {
                counts = try await counts + desk.store.write { try BoundaryStore.upsert(batch.boundaries, at: began, on: $0) }
                let failed = batch.diagnostics.count { $0.severity == .error }
                counts.failed += failed
                counts.seen += failed
                diagnostics += batch.diagnostics
                thread.isDone()
            }
            try Task.checkCancellation()
        } catch let refusal as ImportRefusal {
            fault = refusal.description
        } catch {
            try? await desk.finish(run, ImportReport(counts: counts, diagnostics: diagnostics, fault: "\(type(of: error))"))
            throw error
        }
        let report = ImportReport(counts: counts, diagnostics: diagnostics, fault: fault)
        try await desk.finish(run, report)
        return report
    }
}
