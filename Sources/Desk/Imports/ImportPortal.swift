import Foundation
public import Importing
public import Storage

/// Brings the EU Funding & Tenders Portal's calls into the store, page by page; what came before a fault stays.
public struct ImportPortal: Sendable {
    /// How an import went, for a person.
    public struct Report: Sendable {
        public let counts: ImportCounts
        public let diagnostics: [ImportDiagnostic]
        /// Why it stopped before the end; `nil` when it got there.
        public let fault: String?
    }

    public static let source = "portal"
    private let desk: Desk
    private let importer: PortalImporter

    public init(_ desk: Desk, importer: PortalImporter) {
        self.desk = desk
        self.importer = importer
    }

    /// - Parameter progress: told after each page what it was and how many calls have been seen.
    public func run(progress: @escaping @Sendable (String, ImportCounts) -> Void = { _, _ in }) async throws -> Report {
        let began = desk.surroundings.now()
        let run = try await desk.store.write { try ImportRunStore.begin(source: Self.source, at: began, on: $0) }
        var counts = ImportCounts()
        var diagnostics: [ImportDiagnostic] = []
        var fault: String?
        do {
            for try await batch in importer.batches(asOf: began) {
                let records = batch.records.map { CallRecord(call: $0.call, sourceRecord: $0.rawJSON, sourceChangedAt: nil) }
                counts = try await counts + desk.store.write { try CallStore.upsert(contentsOf: records, at: began, on: $0) }
                counts.failed += batch.diagnostics.count { $0.severity == .error }
                diagnostics += batch.diagnostics
                progress(batch.name, counts)
            }
        } catch let error as PortalError {
            fault = error.description
        } catch {
            // Whatever else went wrong is not the portal's: the run is closed all the same, and the fault goes on to the caller.
            try? await finish(run, counts: counts, diagnostics: diagnostics, fault: "\(type(of: error))")
            throw error
        }
        try await finish(run, counts: counts, diagnostics: diagnostics, fault: fault)
        if counts.inserted + counts.updated > 0 { try await desk.matchers.refresh() }
        return Report(counts: counts, diagnostics: diagnostics, fault: fault)
    }

    private func finish(
        _ run: ImportRun.ID, counts: ImportCounts, diagnostics: [ImportDiagnostic], fault: String?
    ) async throws {
        let ended = desk.surroundings.now()
        let remarks = diagnostics.map { ImportRun.Diagnostic($0) }
        try await desk.store.write { connection in
            try ImportRunStore.finish(
                run, as: fault != nil ? .failed : counts.failed > 0 ? .partly : .succeeded, counts: counts, message: fault,
                diagnostics: remarks, at: ended,
                on: connection)
        }
    }
}
