import Foundation
public import Funding
public import Importing
public import Storage

/// Brings one source's funded projects into the store and the search index, batch by batch; what came before a fault stays, and nothing is
/// ever removed.
public struct ImportProjects: Sendable {
    /// The name that its runs go by: `kohesio-SE`.
    public let source: String
    private let desk: Desk
    private let importer: any ProjectImporter
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
        let (source, importer) = (source, importer)
        let before = try await desk.store.read { try ShrinkLimit.baseline(of: source, on: $0) }
        let importing = ImportInBatches<ProjectBatch>(desk: desk, source: source, diagnostics: \.diagnostics) { batch, now, connection in
            try ProjectStore.upsert(batch.records.map { ($0.project, $0.digest) }, at: now, on: connection)
        }
        let report = try await importing.run(
            { now, take in try importer.readProjects(from: input, on: Day(of: now, in: .stockholm), take) }, progress: progress,
            remarks: { counts, isWhole in
                let shrinking = isWhole && isWholeExport ? Self.shrinking(from: before, to: counts.stored) : []
                return shrinking + (counts.inserted + counts.updated > 0 ? try await conflicts() : [])
            })
        if report.counts.inserted + report.counts.updated > 0 { try await desk.projects.refresh() }
        return report
    }

    /// A source that has shrunk is told of. Nothing is held back for it, since nothing is removed either.
    private static func shrinking(from before: Int?, to now: Int) -> [ImportDiagnostic] {
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
