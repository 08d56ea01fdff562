public import SQLCore

/// How far what nodes build their indexes of has come: each number grows with every change of its part, and what was built at another is stale.
public struct SharedRevisions: Sendable, Hashable {
    /// Of any call.
    public let calls: Int
    /// Of any funded project.
    public let projects: Int

    /// Reads two rows; cheap enough for every node to ask every few seconds.
    public init(on connection: any SQLConnection) throws(SQLError) {
        let row = try connection.first(
            """
            SELECT call_revision.revision AS calls, project_revision.revision AS projects FROM call_revision CROSS JOIN project_revision
            """)
        guard let row else { throw SQLError(.corrupt, "a revision is missing") }
        calls = try row.decode("calls")
        projects = try row.decode("projects")
    }
}
