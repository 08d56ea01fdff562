public import SQLCore

/// How far what all nodes share has come: each number grows with every change of its part, and what was built at another is stale.
public struct SharedRevisions: Sendable, Hashable {
    public let calls: Int
    public let projects: Int
    public let desks: Int

    /// Reads three rows; cheap enough for every node to ask every few seconds.
    public init(on connection: any SQLConnection) throws(SQLError) {
        let row = try connection.first(
            """
            SELECT call_revision.revision AS calls, project_revision.revision AS projects, desk_revision.revision AS desks
            FROM call_revision CROSS JOIN project_revision CROSS JOIN desk_revision
            """)
        guard let row else { throw SQLError(.corrupt, "a revision is missing") }
        calls = try row.decode("calls")
        projects = try row.decode("projects")
        desks = try row.decode("desks")
    }
}
