import Funding
import SQLCore

/// The columns of projects as they are read, and how they become values.
enum ProjectColumns {
    /// Without the objective, which is long and seldom needed.
    static let outline: SQL =
        """
        project.id, project.origin, project.identifier, project.acronym, project.title, project.programme_name, project.programme,
        project.call_identifier, project.topic_identifier, project.type_of_action, project.starts, project.ends, project.total_cost,
        project.total_cost_currency, project.contribution, project.contribution_currency, project.places, project.link, project.source
        """

    static let participation: SQL =
        """
        project_id, organisation, role, contribution, contribution_currency, name, short_name, country, town, region, kind,
        organisation_number, vat_number, pic
        """

    static func project(
        _ row: SQLRow, objective: TextVersions, participations: [Participation]
    ) throws(SQLError) -> FundedProject {
        FundedProject(
            id: try row.decode("id"), origin: try row.decode("origin"), identifier: try row.decode("identifier"),
            acronym: try row.decode("acronym"), title: try StoredText.text(row, "title"), objective: objective,
            programmeName: try row.decode("programme_name"), programme: try row.decode("programme"),
            callIdentifier: try row.decode("call_identifier"), topicIdentifier: try row.decode("topic_identifier"),
            typeOfAction: try row.decode("type_of_action"), starts: try row.decode("starts"), ends: try row.decode("ends"),
            totalCost: try row.decodeMoney("total_cost", "total_cost_currency"),
            contribution: try row.decodeMoney("contribution", "contribution_currency"), places: try row.decode(json: "places"),
            participations: participations, link: try row.decode("link"), source: try row.decode(json: "source"))
    }

    static func participation(_ row: SQLRow) throws(SQLError) -> Participation {
        let number = try row.decode("organisation_number", as: String?.self)
        let organisation = Organisation(
            name: try row.decode("name"), shortName: try row.decode("short_name"),
            country: try row.decode("country", as: String?.self).map { AreaCode($0) }, place: try row.decode("town"),
            region: try row.decode("region", as: String?.self).map { AreaCode($0) }, kind: try row.decode("kind"),
            organisationNumber: number.flatMap { try? OrganisationNumber($0) },
            vatNumber: try row.decode("vat_number", as: String?.self).flatMap { VATNumber($0) },
            pic: try row.decode("pic", as: String?.self).flatMap { PIC($0) })
        return Participation(
            organisation: organisation, role: try row.decode("role"),
            contribution: try row.decodeMoney("contribution", "contribution_currency"))
    }
}
