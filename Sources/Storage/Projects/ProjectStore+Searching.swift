public import Funding
public import SQLCore

extension ProjectStore {
    /// What an index is made of: a project's words, and whether a Swedish municipality takes part.
    public struct Words: Sendable, Hashable {
        public let id: FundedProject.ID
        public let acronym: String?
        public let title: TextVersions
        public let objective: TextVersions
        public let topicIdentifier: String?
        public let hasSwedishMunicipality: Bool
    }

    /// Hands over the words of every project in the order of the ids, holding no more than `batch` of them at a time.
    public static func forEachWords(
        batch: Int = 500, on connection: any SQLConnection, _ body: (Words) throws -> Void
    ) throws {
        var last = ""
        while true {
            // Each batch begins after the last id of the one before: no offset to count through, no cursor to keep open.
            let rows = try connection.rows(
                """
                SELECT project.id, project.acronym, project.title, project_text.objective, project.topic_identifier,
                    CASE WHEN EXISTS (
                        SELECT 1 FROM project_participation
                        LEFT JOIN organisation ON organisation.id = project_participation.organisation
                        WHERE project_participation.project_id = project.id AND \(isSwedishMunicipality)
                    ) THEN 1 ELSE 0 END AS has_municipality
                FROM project JOIN project_text ON project_text.project_id = project.id
                WHERE project.id > \(last) ORDER BY project.id LIMIT \(max(batch, 1))
                """)
            guard let end = try rows.last?.decode("id", as: String.self) else { return }
            for row in rows {
                try body(
                    Words(
                        id: try row.decode("id"), acronym: try row.decode("acronym"), title: try StoredText.text(row, "title"),
                        objective: try StoredText.text(row, "objective"), topicIdentifier: try row.decode("topic_identifier"),
                        hasSwedishMunicipality: try row.decode("has_municipality")))
            }
            last = end
        }
    }

    /// Those of `ids`, in their order, that a filter lets through.
    public static func passing(
        _ filter: ProjectFilter, among ids: [FundedProject.ID], on connection: any SQLConnection
    ) throws(SQLError) -> [FundedProject.ID] {
        guard !ids.isEmpty, !filter.isEmpty else { return ids }
        var conditions: [SQL] = ["project.id \(in: ids.map(\.rawValue))"]
        if let programme = filter.programme { conditions.append("project.programme = \(programme)") }
        if let participant = participant(filter) {
            conditions.append(
                """
                EXISTS (
                    SELECT 1 FROM project_participation
                    LEFT JOIN organisation ON organisation.id = project_participation.organisation
                    WHERE project_participation.project_id = project.id AND \(participant)
                )
                """)
        }
        let rows = try connection.rows("SELECT project.id FROM project WHERE \(conditions.joined(" AND "))")
        var passing: Set<FundedProject.ID> = []
        for row in rows { passing.insert(try row.decode("id")) }
        return ids.filter(passing.contains)
    }

    /// Whether any project is stored at all.
    public static func isEmpty(on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT id FROM project LIMIT 1") == nil
    }

    /// Whether a programme of the catalogue has any project.
    public static func hasProjects(of programme: Programme.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT id FROM project WHERE programme = \(programme) LIMIT 1") != nil
    }

    /// One and the same participant must be of the kind and in the country.
    static func participant(_ filter: ProjectFilter) -> SQL? {
        var conditions: [SQL] = []
        if let country = filter.country { conditions.append("project_participation.country = \(country.rawValue)") }
        if let kind = filter.kind {
            let ofKind: SQL = "project_participation.kind = \(kind)"
            conditions.append(kind == .localAuthority ? "(\(ofKind) OR organisation.is_swedish_municipality = 1)" : ofKind)
        }
        return conditions.isEmpty ? nil : conditions.joined(" AND ")
    }

    private static let isSwedishMunicipality: SQL =
        """
        (organisation.is_swedish_municipality = 1
            OR (project_participation.kind = \(Organisation.Kind.localAuthority) AND project_participation.country = 'SE'))
        """
}
