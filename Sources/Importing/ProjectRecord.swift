public import Funding

/// One funded project as a source gives it, read into Utblick's terms.
///
/// The source's own record is not kept beside it: it may hold persons' names, which are dropped when it is read.
public struct ProjectRecord: Sendable, Hashable {
    public let project: FundedProject
    /// Changes when, and only when, the content changes; the day on which the source was read plays no part.
    public let digest: String

    init(_ project: FundedProject) {
        self.project = project
        digest = ProjectDigest.hexadecimal(of: project)
    }
}
