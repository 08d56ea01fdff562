public import Foundation
public import Funding
public import SQLCore

/// The projects that have been granted money, shared by all desks. One that vanishes from its source is kept.
public enum ProjectStore {
    /// Stores a batch from one source, and notes that each of its projects was met. What is unchanged is not written again.
    ///
    /// - Parameter projects: with the digests that tell whether their content has changed; of two with one id the first counts.
    public static func upsert(
        _ projects: [(project: FundedProject, digest: String)], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> ImportCounts {
        let known = try digests(of: projects.map(\.project.id), on: connection)
        var counts = ImportCounts()
        var (met, changing): (Set<FundedProject.ID>, [(project: FundedProject, digest: String)]) = ([], [])
        for (project, digest) in projects where met.insert(project.id).inserted {
            let digest = ProjectRows.format + digest
            let before = known[project.id]
            counts.count(before == nil ? .inserted : before == digest ? .unchanged : .updated)
            if before != digest { changing.append((project, digest)) }
        }
        try write(changing, at: now, on: connection)
        try markSeen(projects.map(\.project.id), at: now, on: connection)
        return counts
    }

    /// A number that grows with every change of any project: an index built at another revision is stale.
    public static func revision(on connection: any SQLConnection) throws(SQLError) -> Int {
        guard let row = try connection.first("SELECT revision FROM project_revision") else {
            throw SQLError(.corrupt, "the projects' revision is missing")
        }
        return try row.decode("revision")
    }

    private static func digests(
        of ids: [FundedProject.ID], on connection: any SQLConnection
    ) throws(SQLError) -> [FundedProject.ID: String] {
        var digests: [FundedProject.ID: String] = [:]
        for row in try connection.rows("SELECT id, content_digest FROM project WHERE id \(in: ids.map(\.rawValue))") {
            digests[try row.decode("id")] = try row.decode("content_digest", as: String.self)
        }
        return digests
    }

    private static func write(
        _ projects: [(project: FundedProject, digest: String)], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        guard !projects.isEmpty else { return }
        var rows = SQLRows(table: "project", ["id", "first_seen_at"] + ProjectRows.content)
        var texts = SQLRows(table: "project_text", ["project_id", "objective"])
        for (project, digest) in projects {
            rows.add([project.id.sqlValue, now.sqlValue] + (try ProjectRows.values(of: project, digest: digest)))
            texts.add([project.id.sqlValue, try StoredText.value(of: project.objective)])
        }
        let replacement = SQLRows.replacement(ProjectRows.content)
        try rows.insert("ON CONFLICT (id) DO UPDATE SET \(replacement)", on: connection)
        try texts.insert("ON CONFLICT (project_id) DO UPDATE SET objective = excluded.objective", on: connection)
        try connection.execute("DELETE FROM project_participation WHERE project_id \(in: projects.map(\.project.id.rawValue))")
        try writeParticipations(of: projects.map(\.project), on: connection)
        try connection.execute("UPDATE project_revision SET revision = revision + 1 RETURNING \(.waking) AS woken")
    }

    private static func writeParticipations(of projects: [FundedProject], on connection: any SQLConnection) throws(SQLError) {
        var joining = try OrganisationJoining(projects.flatMap { $0.participations.map(\.organisation) }, on: connection)
        let organisations = projects.map { project in project.participations.map { joining.organisation(of: $0.organisation) } }
        let stored = try joining.write(on: connection)
        var rows = SQLRows(table: "project_participation", ProjectRows.participation)
        for (project, organisations) in zip(projects, organisations) {
            for (place, (participation, organisation)) in zip(project.participations, organisations).enumerated() {
                rows.add(ProjectRows.values(of: participation, in: project.id, at: place, organisation: organisation.map(stored)))
            }
        }
        try rows.insert(on: connection)
    }

    private static func markSeen(_ ids: [FundedProject.ID], at now: Date, on connection: any SQLConnection) throws(SQLError) {
        // SQLite reads ON CONFLICT after a SELECT rightly only where the SELECT has a WHERE.
        try connection.execute(
            """
            INSERT INTO project_sighting (project_id, last_seen_at)
            SELECT id, \(now) FROM project WHERE id \(in: ids.map(\.rawValue))
            ON CONFLICT (project_id) DO UPDATE SET last_seen_at = excluded.last_seen_at
            """)
    }
}
