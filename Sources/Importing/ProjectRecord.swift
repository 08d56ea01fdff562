public import Funding

/// One funded project as a source gives it, read into Utblick's terms.
///
/// The source's own record is not kept beside it: it may hold persons' names, which are dropped when it is read.
public struct ProjectRecord: Sendable, Hashable {
    public let project: FundedProject
    /// Changes when, and only when, the content changes; the day on which the source was read plays no part.
    public let digest: String

    init(_ project: FundedProject) throws {
        self.project = project
        let timeless = PartialDate("1900").map { project.checked(on: $0) } ?? project
        digest = try ContentDigest.hexadecimal(of: timeless)
    }
}
