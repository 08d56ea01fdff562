import Foundation
public import Funding
public import Importing
public import Storage

/// Brings one source's funded projects into the store and the search index, batch by batch; what came before a fault stays, and nothing is
/// ever removed.
public struct ImportProjects: Sendable {
    private let desk: Desk
    private let importer: any ProjectImporter
    private let source: String
    private let isWholeExport: Bool

    /// - Parameters:
    ///   - part: the part of the source that the input holds, such as a country, so that runs over different parts are told apart.
    ///   - isWholeExport: whether the input holds everything that the source or its part has; one that has shrunk is then told of.
    public init(_ desk: Desk, importer: any ProjectImporter, part: String? = nil, isWholeExport: Bool = false) {
        self.desk = desk
        self.importer = importer
        source = Self.source(type(of: importer).origin, part: part)
        self.isWholeExport = isWholeExport
    }

    /// The name that runs over a source go by: `kohesio-SE`.
    public static func source(_ origin: FundedProject.Origin, part: String? = nil) -> String {
        origin.rawValue + (part.map { "-\($0)" } ?? "")
    }

    /// - Parameter progress: told after each batch how many projects have been seen.
    public func run(
        on input: ImportInput, progress: @escaping @Sendable (ImportCounts) -> Void = { _ in }
    ) async throws -> ImportReport {
        let began = desk.surroundings.now()
        let source = source
        let (run, before) = try await desk.store.write { connection in
            let before = try ImportRunStore.latestGood(source: source, on: connection)
            return (try ImportRunStore.begin(source: source, at: began, on: connection), before)
        }
        var counts = ImportCounts()
        var diagnostics: [ImportDiagnostic] = []
        var fault: String?
        do {
            try await store(input, at: began, counts: &counts, diagnostics: &diagnostics, progress: progress)
        } catch let refusal as ImportRefusal {
            fault = refusal.description
        } catch {
            // Whatever else went wrong is not the source's: the run is closed all the same, and the fault goes on to the caller.
            try? await desk.finish(run, ImportReport(counts: counts, diagnostics: diagnostics, fault: "\(type(of: error))"))
            throw error
        }
        if fault == nil, isWholeExport, let before { diagnostics += Self.shrinking(from: before.counts.seen, to: counts.seen) }
        if counts.inserted + counts.updated > 0 { diagnostics += try await conflicts() }
        let report = ImportReport(counts: counts, diagnostics: diagnostics, fault: fault)
        try await desk.finish(run, report)
        if counts.inserted + counts.updated > 0 { try await desk.projects.refresh() }
        return report
    }

    private func store(
        _ input: ImportInput, at now: Date, counts: inout ImportCounts, diagnostics: inout [ImportDiagnostic],
        progress: @Sendable (ImportCounts) -> Void
    ) async throws {
        let thread = BatchThread<ProjectBatch>()
        let importer = importer
        let day = Day(of: now, in: .stockholm)
        for try await batch in thread.batches({ try importer.readProjects(from: input, on: day, $0) }) {
            let records = batch.records.map { ($0.project, $0.digest) }
            counts = try await counts + desk.store.write { try ProjectStore.upsert(records, at: now, on: $0) }
            let failed = batch.diagnostics.count { $0.severity == .error }
            counts.failed += failed
            counts.seen += failed
            diagnostics += batch.diagnostics
            progress(counts)
            thread.isDone()
        }
        try Task.checkCancellation()
    }

    /// A source that has shrunk is told of. Nothing is held back for it, since nothing is removed either.
    private static func shrinking(from before: Int, to now: Int) -> [ImportDiagnostic] {
        ShrinkLimit.objection(to: now, after: before).map {
            [ImportDiagnostic(reference: nil, severity: .warning, message: "\($0); the projects that are not among them stay")]
        } ?? []
    }

    private func conflicts() async throws -> [ImportDiagnostic] {
        try await desk.store.read { try ProjectStore.conflicts(on: $0) }.prefix(50).map { numbers in
            ImportDiagnostic(
                reference: nil, severity: .warning,
                message: "One organisation has two numbers, since records join them: \(numbers.joined(separator: " "))")
        }
    }
}
