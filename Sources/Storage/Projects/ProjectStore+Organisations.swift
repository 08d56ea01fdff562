public import Funding
public import SQLCore

extension ProjectStore {
    /// The projects of the organisation that a number identifies, the latest first, and how many there are in all.
    /// - Parameter skipped: how many of the latest are left out, for a later page.
    public static func projects(
        ofOrganisation key: OrganisationKey, skipping skipped: Int = 0, limitedTo limit: Int = 200, on connection: any SQLConnection
    ) throws(SQLError) -> (ids: [FundedProject.ID], total: Int) {
        guard let organisation = try organisation(key, on: connection) else { return ([], 0) }
        let offset: SQL = skipped > 0 ? " OFFSET \(skipped)" : ""
        let rows = try connection.rows(
            """
            SELECT project.id FROM project WHERE project.id IN (
                SELECT project_id FROM project_participation WHERE organisation = \(organisation))
            ORDER BY project.starts DESC NULLS LAST, project.id LIMIT \(limit)\(offset)
            """)
        let count = try connection.first(
            "SELECT count(DISTINCT project_id) AS number FROM project_participation WHERE organisation = \(organisation)")
        return (try ids(in: rows), try count?.decode("number") ?? 0)
    }

    /// Every number of the organisation that one identifies, that one among them.
    public static func keys(joinedWith key: OrganisationKey, on connection: any SQLConnection) throws(SQLError) -> Set<OrganisationKey> {
        let rows = try connection.rows(
            """
            SELECT identifier FROM organisation_identifier WHERE organisation = (
                SELECT organisation FROM organisation_identifier WHERE identifier = \(key.description))
            """)
        var keys: Set<OrganisationKey> = [key]
        for row in rows {
            if let other = OrganisationKey(try row.decode("identifier", as: String.self)) { keys.insert(other) }
        }
        return keys
    }

    /// The name that the organisation was first met under; `nil` for a number that nobody has.
    public static func name(
        ofOrganisation key: OrganisationKey, on connection: any SQLConnection
    ) throws(SQLError) -> String? {
        guard let organisation = try organisation(key, on: connection) else { return nil }
        return try connection.first("SELECT name FROM organisation WHERE id = \(organisation)")?.decode("name", as: String?.self)
    }

    /// Projects with a participant of a country, or of none known, that is named alike but that no number joins with `key`'s organisation: a
    /// person must say whether it is the same.
    public static func projects(
        withParticipantNamed name: String, in country: AreaCode, besides key: OrganisationKey?, limitedTo limit: Int = 200,
        on connection: any SQLConnection
    ) throws(SQLError) -> [FundedProject.ID] {
        let organisation = try key.map { key throws(SQLError) in try self.organisation(key, on: connection) } ?? nil
        let alike = Organisation.comparisonKey(ofName: name)
        let rows = try connection.rows(
            """
            SELECT project.id FROM project WHERE project.id IN (
                SELECT project_id FROM project_participation
                WHERE name_key = \(alike) AND (country = \(country.rawValue) OR country IS NULL)
                UNION
                SELECT project_id FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
                WHERE organisation.name_key = \(alike) AND organisation.id <> \(organisation ?? 0)
                    AND (organisation.country = \(country.rawValue) OR organisation.country IS NULL))
            ORDER BY project.starts DESC NULLS LAST, project.id LIMIT \(limit)
            """)
        return try ids(in: rows)
    }

    /// Organisations in which two organisation numbers or two VAT numbers meet, each with its numbers: one is wrong, or it has changed.
    public static func conflicts(on connection: any SQLConnection) throws(SQLError) -> [[String]] {
        let rows = try connection.rows(
            """
            SELECT organisation, identifier FROM organisation_identifier WHERE organisation IN (
                SELECT organisation FROM organisation_identifier WHERE identifier < 'pic'
                GROUP BY organisation HAVING count(*) > 1
                UNION
                SELECT organisation FROM organisation_identifier WHERE identifier >= 'vat'
                GROUP BY organisation HAVING count(*) > 1)
            ORDER BY organisation, identifier
            """)
        var (conflicts, last): ([[String]], Int?) = ([], nil)
        for row in rows {
            let organisation = try row.decode("organisation", as: Int.self)
            if organisation != last { conflicts.append([]) }
            last = organisation
            conflicts[conflicts.count - 1].append(try row.decode("identifier"))
        }
        return conflicts
    }

    /// The number that the database keeps an organisation by; `nil` where nobody has the key.
    public static func organisation(_ key: OrganisationKey, on connection: any SQLConnection) throws(SQLError) -> Int? {
        try connection.first("SELECT organisation FROM organisation_identifier WHERE identifier = \(key.description)")?
            .decode("organisation", as: Int.self)
    }

    private static func ids(in rows: [SQLRow]) throws(SQLError) -> [FundedProject.ID] {
        var ids: [FundedProject.ID] = []
        for row in rows { ids.append(try row.decode("id")) }
        return ids
    }
}
