public import Funding
public import SQLCore

extension ProjectStore {
    /// An organisation's part in a project. Only those that a number identifies have one.
    public struct Part: Sendable, Hashable {
        public let project: FundedProject.ID
        /// The number that the database keeps it by.
        public let organisation: Int
        public let isLead: Bool
        public let country: AreaCode?
        public let kind: Organisation.Kind?
    }

    /// An organisation that records of several projects are joined to.
    public struct JoinedOrganisation: Sendable, Hashable {
        /// The name that it was first met under.
        public let name: String?
        /// The first of its numbers: an organisation number, a PIC, a VAT number.
        public let key: OrganisationKey
    }

    /// Who takes part in projects, where they are of the filter's country and kind.
    public static func parts(
        in projects: [FundedProject.ID], _ filter: ProjectFilter, on connection: any SQLConnection
    ) throws(SQLError) -> [Part] {
        let conditions: [SQL] =
            ["project_participation.project_id \(in: projects.map(\.rawValue))", participant(filter)].compactMap(\.self)
        let rows = try connection.rows(
            """
            SELECT project_participation.project_id, project_participation.organisation, project_participation.role,
                COALESCE(project_participation.country, organisation.country) AS country, project_participation.kind,
                organisation.is_swedish_municipality
            FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
            WHERE \(conditions.joined(" AND "))
            """)
        var parts: [Part] = []
        parts.reserveCapacity(rows.count)
        for row in rows { parts.append(try part(row)) }
        return parts
    }

    /// The organisations that the database keeps by these numbers.
    public static func organisations(
        _ organisations: [Int], on connection: any SQLConnection
    ) throws(SQLError) -> [Int: JoinedOrganisation] {
        let rows = try connection.rows(
            """
            SELECT organisation.id, organisation.name, min(organisation_identifier.identifier) AS identifier
            FROM organisation JOIN organisation_identifier ON organisation_identifier.organisation = organisation.id
            WHERE organisation.id \(in: organisations.map(Int64.init)) GROUP BY organisation.id, organisation.name
            """)
        var found: [Int: JoinedOrganisation] = [:]
        for row in rows {
            guard let key = OrganisationKey(try row.decode("identifier", as: String.self)) else { continue }
            found[try row.decode("id")] = JoinedOrganisation(name: try row.decode("name"), key: key)
        }
        return found
    }

    private static func part(_ row: SQLRow) throws(SQLError) -> Part {
        let isMunicipality: Bool = try row.decode("is_swedish_municipality")
        return Part(
            project: try row.decode("project_id"), organisation: try row.decode("organisation"),
            isLead: try row.decode("role", as: Participation.Role.self) == .lead,
            country: try row.decode("country", as: String?.self).map { AreaCode($0) },
            kind: isMunicipality ? .localAuthority : try row.decode("kind"))
    }
}
