import Foundation
import Funding
import SQLCore

/// A project taken apart for its tables.
enum ProjectRows {
    /// Raise it when the reading or the columns change, so that the next import writes every project anew.
    static let format = "1"

    /// The columns that say what the source says.
    static let content = [
        "origin", "identifier", "acronym", "title", "programme_name", "programme", "call_identifier", "topic_identifier",
        "type_of_action", "starts", "ends", "total_cost", "total_cost_currency", "contribution", "contribution_currency", "places",
        "link", "source", "content_digest",
    ]

    static let participation = [
        "project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town",
        "region", "kind", "organisation_number", "vat_number", "pic", "name_key",
    ]

    /// In the order of `content`.
    static func values(of project: FundedProject, digest: String) throws(SQLError) -> [SQLValue] {
        [
            project.origin.rawValue.sqlValue, project.identifier.sqlValue, project.acronym.sqlValue,
            try StoredText.value(of: project.title), project.programmeName.sqlValue, project.programme.sqlValue,
            project.callIdentifier.sqlValue, project.topicIdentifier.sqlValue, project.typeOfAction.sqlValue, project.starts.sqlValue,
            project.ends.sqlValue, project.totalCost?.minorUnits.sqlValue ?? .null,
            project.totalCost?.currency.rawValue.sqlValue ?? .null, project.contribution?.minorUnits.sqlValue ?? .null,
            project.contribution?.currency.rawValue.sqlValue ?? .null,
            project.places.isEmpty ? .text("[]") : try .json(project.places), project.link.sqlValue, try .json(project.source),
            .text(digest),
        ]
    }

    /// In the order of `participation`.
    static func values(
        of participation: Participation, in project: FundedProject.ID, at place: Int, organisation: Int?
    ) -> [SQLValue] {
        let own = participation.organisation
        // What has a number is compared by the name that its organisation was first met under.
        let key = organisation == nil ? own.name.map(Organisation.comparisonKey(ofName:)) : nil
        return [
            project.sqlValue, place.sqlValue, organisation.sqlValue, participation.role.rawValue.sqlValue,
            participation.contribution?.minorUnits.sqlValue ?? .null,
            participation.contribution?.currency.rawValue.sqlValue ?? .null, own.name.sqlValue, own.shortName.sqlValue,
            own.country?.rawValue.sqlValue ?? .null, own.place.sqlValue, own.region?.rawValue.sqlValue ?? .null,
            own.kind?.rawValue.sqlValue ?? .null, own.organisationNumber?.rawValue.sqlValue ?? .null,
            own.vatNumber?.rawValue.sqlValue ?? .null, own.pic?.rawValue.sqlValue ?? .null, key.sqlValue,
        ]
    }
}
