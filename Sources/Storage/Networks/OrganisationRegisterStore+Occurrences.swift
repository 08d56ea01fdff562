public import Casework
public import Funding
public import SQLCore

extension OrganisationRegisterStore {
    /// Where an organisation occurs at its desk: by its numbers, and by its name as it is written in the register.
    public static func occurrences(
        of organisation: KnownOrganisation, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> OrganisationOccurrences {
        let cases = try connection.rows(
            """
            SELECT \(CaseColumns.outline) FROM case_file
            WHERE desk = \(desk) AND lower(trim(organisation)) = lower(\(organisation.name))
            ORDER BY changed_at DESC, id DESC LIMIT 200
            """
        ).map { row throws(SQLError) in try CaseColumns.outline(row) }
        return OrganisationOccurrences(
            cases: cases, projects: try projects(of: organisation, desk: desk, on: connection),
            requests: try requests(of: organisation, desk: desk, on: connection),
            networks: try networks(of: organisation, desk: desk, on: connection))
    }

    /// The projects that have it among their partners.
    private static func projects(
        of organisation: KnownOrganisation, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseOutline] {
        let numbers = Set(organisation.numbers.map(\.text))
        let rows = try connection.rows("SELECT case_id, content FROM case_project WHERE desk = \(desk) ORDER BY case_id")
        var ids: [CaseFile.ID] = []
        for row in rows {
            let project: GrantedProject = try row.decode(json: "content")
            let isPartner = project.partners.contains { numbers.contains($0.number) || $0.name == organisation.name }
            if isPartner { ids.append(try row.decode("case_id")) }
        }
        return try connection.rows(
            "SELECT \(CaseColumns.outline) FROM case_file WHERE desk = \(desk) AND id \(in: ids) ORDER BY changed_at DESC, id DESC"
        ).map { row throws(SQLError) in try CaseColumns.outline(row) }
    }

    private static func requests(
        of organisation: KnownOrganisation, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        // One question a column, so that each is answered by an index.
        var questions: [SQL] = ["SELECT id FROM partner_request WHERE desk = \(desk) AND organisation = \(organisation.name)"]
        if let number = organisation.organisationNumber {
            questions.append("SELECT id FROM partner_request WHERE desk = \(desk) AND organisation_number = \(number.rawValue)")
        }
        if let number = organisation.vatNumber {
            questions.append("SELECT id FROM partner_request WHERE desk = \(desk) AND vat_number = \(number.rawValue)")
        }
        if let pic = organisation.pic {
            questions.append("SELECT id FROM partner_request WHERE desk = \(desk) AND pic = \(pic.rawValue)")
        }
        let ids = try connection.rows(questions.joined(" UNION ")).map { row throws(SQLError) in try row.decode("id", as: Int64.self) }
        return try PartnerRequestStore.requests(
            where: "partner_request.desk = \(desk) AND partner_request.id \(in: ids)", desk: desk,
            "ORDER BY partner_request.day DESC, partner_request.id DESC", on: connection)
    }

    private static func networks(
        of organisation: KnownOrganisation, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Network.ID] {
        let name = FoldedText.search(organisation.name)
        return try NetworkStore.networks(desk: desk, on: connection).filter { network in
            let record = network.record
            let texts = [record.name, record.purpose] + record.meetings.flatMap { [$0.place, $0.participants, $0.outcome] }
            return (texts + record.benefits.map(\.text)).contains { FoldedText.search($0).contains(name) }
        }.map(\.id)
    }
}
