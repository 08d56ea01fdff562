import Funding

/// Gathers projects into batches, and watches that none comes twice in one run.
struct ProjectBatches {
    static let size = 500
    /// Bytes of text after which a batch is handed over, however few its projects are.
    static let largest = 16 << 20

    var log = DiagnosticLog()
    private var records: [ProjectRecord] = []
    /// Digests of the ids that have come: eight bytes each, whatever the ids' length.
    private var seen: Set<UInt64> = []
    private var repeats = 0
    private var bytes = 0
    private let take: (ProjectBatch) throws -> Void

    init(_ take: @escaping (ProjectBatch) throws -> Void) {
        self.take = take
    }

    /// Adds a project; a second one with the same id is left out and counted.
    mutating func add(_ project: FundedProject) throws {
        guard seen.insert(ContentDigest.hash(ofBytes: project.id.rawValue.utf8)).inserted else {
            repeats += 1
            if repeats <= 20 {
                log.report(.warning, "\(project.identifier) came twice; the first is kept", for: project.identifier)
            }
            return
        }
        records.append(ProjectRecord(project))
        bytes += (project.title.versions + project.objective.versions).reduce(200 * project.participations.count) {
            $0 + $1.text.utf8.count
        }
        if records.count >= Self.size || bytes >= Self.largest { try flush() }
    }

    /// Hands over what is left.
    mutating func finish() throws {
        if repeats > 20 { log.report(.warning, "Projects that came twice, all in all: \(repeats)") }
        try flush()
    }

    private mutating func flush() throws {
        let diagnostics = log.drain()
        guard !records.isEmpty || !diagnostics.isEmpty else { return }
        try take(ProjectBatch(records: records, diagnostics: diagnostics))
        records.removeAll(keepingCapacity: true)
        bytes = 0
    }
}
