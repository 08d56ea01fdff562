public import Funding

/// Reads one source's funded projects: raw → parsed → normalised → records and diagnostics. Nothing is stored here.
///
/// Reading the same input twice gives the same ids and digests:
/// ```swift
/// try CordisImporter().readProjects(from: .file(archive), on: today) { batch in try store(batch) }
/// ```
public protocol ProjectImporter: Sendable {
    static var origin: FundedProject.Origin { get }

    /// Calls `take` with batches of bounded size until the input ends.
    ///
    /// - Parameter day: when the source was read, for each record's `Source`.
    /// - Throws: `ImportRefusal` when the input cannot be read on, and what `take` throws.
    func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws
}
