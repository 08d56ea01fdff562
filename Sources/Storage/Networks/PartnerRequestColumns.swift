import Casework
import Funding
import SQLCore

/// The columns of partner requests as they are read and written, and how they become values.
enum PartnerRequestColumns {
    static let stored: SQL =
        """
        partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
        partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
        partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
        partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
        partner_request.changed_at, case_file.reference, case_file.title
        """

    static func stored(_ row: SQLRow) throws(SQLError) -> StoredPartnerRequest {
        let number = try row.decode("organisation_number", as: String?.self)
        let organisation = PartnerOrganisation(
            name: try row.decode("organisation"), country: try row.decode("country", as: String?.self).map { AreaCode($0) },
            organisationNumber: number.flatMap { try? OrganisationNumber($0) },
            vatNumber: try row.decode("vat_number", as: String?.self).flatMap { VATNumber($0) },
            pic: try row.decode("pic", as: String?.self).flatMap { PIC($0) })
        let request = PartnerRequest(
            direction: try row.decode("direction"), day: try row.decode("day"), organisation: organisation, contact: try contact(row),
            programme: try row.decode("programme"), call: try row.decode("call_id"), text: try row.decode("text"),
            caseID: try row.decode("case_id"))
        var caseName: (reference: String, title: String)?
        if let reference = try row.decode("reference", as: String?.self) { caseName = (reference, try row.decode("title")) }
        return StoredPartnerRequest(
            id: try row.decode("id"), request: request, state: try row.decode("state"), history: try row.decode(json: "history"),
            caseName: caseName, version: try row.decode("version"), changedAt: try row.decode("changed_at"))
    }

    private static func contact(_ row: SQLRow) throws(SQLError) -> PartnerContact? {
        guard let keptUntil = try row.decode("purge_after", as: Day?.self) else { return nil }
        return PartnerContact(
            name: try row.decode("contact_name", as: String?.self) ?? "", email: try row.decode("contact_email", as: String?.self) ?? "",
            keptUntil: keptUntil)
    }

    static func written(_ request: PartnerRequest) -> [SQLColumn] {
        let organisation = request.organisation
        return [
            SQLColumn("direction", request.direction.rawValue), SQLColumn("day", request.day),
            SQLColumn("organisation", organisation.name), SQLColumn("country", organisation.country?.rawValue),
            SQLColumn("organisation_number", organisation.organisationNumber?.rawValue),
            SQLColumn("vat_number", organisation.vatNumber?.rawValue), SQLColumn("pic", organisation.pic?.rawValue),
            SQLColumn("contact_name", request.contact?.name), SQLColumn("contact_email", request.contact?.email),
            SQLColumn("purge_after", request.contact?.keptUntil), SQLColumn("programme", request.programme),
            SQLColumn("call_id", request.call), SQLColumn("text", request.text), SQLColumn("case_id", request.caseID),
        ]
    }
}
