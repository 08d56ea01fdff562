public import Foundation
public import Funding
public import SQLCore

extension ProjectStore {
    /// A project with what Utblick knows beside what its source says.
    public struct Record: Sendable, Hashable {
        public let project: FundedProject
        /// How many other projects each participant takes part in, in the participants' order; `nil` for one that no number identifies.
        public let otherProjects: [Int?]
        public let firstSeenAt: Date
        /// When an import last met it.
        public let lastSeenAt: Date?
    }

    public static func record(_ id: FundedProject.ID, on connection: any SQLConnection) throws(SQLError) -> Record? {
        let row = try connection.first(
            """
            SELECT \(ProjectColumns.outline), project_text.objective, project.first_seen_at, project_sighting.last_seen_at
            FROM project JOIN project_text ON project_text.project_id = project.id
            LEFT JOIN project_sighting ON project_sighting.project_id = project.id WHERE project.id = \(id)
            """)
        guard let row else { return nil }
        let rows = try participationRows([id], on: connection)
        var participations: [Participation] = []
        var organisations: [Int?] = []
        for row in rows {
            participations.append(try ProjectColumns.participation(row))
            organisations.append(try row.decode("organisation"))
        }
        let counts = try projectCounts(ofPartnersIn: id, on: connection)
        return Record(
            project: try ProjectColumns.project(
                row, objective: try StoredText.text(row, "objective"), participations: participations),
            otherProjects: organisations.map { $0.map { max(0, (counts[$0] ?? 1) - 1) } },
            firstSeenAt: try row.decode("first_seen_at"), lastSeenAt: try row.decode("last_seen_at"))
    }

    /// The projects that are stored, in the order of `ids`, with their participants and without what they are to achieve.
    public static func outlines(_ ids: [FundedProject.ID], on connection: any SQLConnection) throws(SQLError) -> [FundedProject] {
        let query: SQL = "SELECT \(ProjectColumns.outline) FROM project WHERE id \(in: ids.map(\.rawValue))"
        return try projects(ids, in: query, on: connection) { _ in TextVersions([]) }
    }

    /// The same with what they are to achieve.
    public static func projects(_ ids: [FundedProject.ID], on connection: any SQLConnection) throws(SQLError) -> [FundedProject] {
        let query: SQL =
            """
            SELECT \(ProjectColumns.outline), project_text.objective
            FROM project JOIN project_text ON project_text.project_id = project.id WHERE project.id \(in: ids.map(\.rawValue))
            """
        return try projects(ids, in: query, on: connection) { row throws(SQLError) in try StoredText.text(row, "objective") }
    }

    private static func projects(
        _ ids: [FundedProject.ID], in query: SQL, on connection: any SQLConnection,
        objective: (SQLRow) throws(SQLError) -> TextVersions
    ) throws(SQLError) -> [FundedProject] {
        guard !ids.isEmpty else { return [] }
        var participations: [FundedProject.ID: [Participation]] = [:]
        for row in try participationRows(ids, on: connection) {
            participations[try row.decode("project_id"), default: []].append(try ProjectColumns.participation(row))
        }
        var projects: [FundedProject.ID: FundedProject] = [:]
        for row in try connection.rows(query) {
            let id = try row.decode("id", as: FundedProject.ID.self)
            projects[id] = try ProjectColumns.project(
                row, objective: try objective(row), participations: participations[id] ?? [])
        }
        return ids.compactMap { projects[$0] }
    }

    /// Every project's, in order.
    public static func ids(on connection: any SQLConnection) throws(SQLError) -> [FundedProject.ID] {
        var ids: [FundedProject.ID] = []
        for row in try connection.rows("SELECT id FROM project ORDER BY id") { ids.append(try row.decode("id")) }
        return ids
    }

    public static func count(on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.first("SELECT count(*) AS number FROM project")?.decode("number", as: Int.self) ?? 0
    }

    private static func participationRows(
        _ ids: [FundedProject.ID], on connection: any SQLConnection
    ) throws(SQLError) -> [SQLRow] {
        try connection.rows(
            """
            SELECT \(ProjectColumns.participation) FROM project_participation
            WHERE project_id \(in: ids.map(\.rawValue)) ORDER BY project_id, place
            """)
    }

    private static func projectCounts(
        ofPartnersIn id: FundedProject.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Int: Int] {
        let rows = try connection.rows(
            """
            SELECT organisation, count(DISTINCT project_id) AS number FROM project_participation
            WHERE organisation IN (SELECT organisation FROM project_participation WHERE project_id = \(id)) GROUP BY organisation
            """)
        var counts: [Int: Int] = [:]
        for row in rows { counts[try row.decode("organisation")] = try row.decode("number", as: Int.self) }
        return counts
    }
}
