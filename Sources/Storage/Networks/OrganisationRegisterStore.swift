public import Casework
public import Foundation
public import Funding
public import SQLCore

/// The organisations that desks work with. Every question names the desk: no desk sees another's.
public enum OrganisationRegisterStore {
    private static let columns: SQL =
        """
        id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor
        """

    /// The one that a form has added already.
    public static func id(
        ofForm formKey: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> RegisteredOrganisation.ID? {
        try connection.first("SELECT id FROM known_organisation WHERE desk = \(desk) AND form_key = \(formKey)")?.decode("id")
    }

    /// Adds one whose numbers no other has.
    /// - Parameter formKey: what came with the form, which has added none yet.
    /// - Returns: its number.
    /// - Throws: `SQLError` of kind `uniqueViolation` where another has one of its numbers; `holder(of:)` tells before.
    public static func add(
        _ organisation: KnownOrganisation, desk: MunicipalDesk.ID, formKey: [UInt8], by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> RegisteredOrganisation.ID {
        let columns =
            [
                SQLColumn("desk", desk), SQLColumn("form_key", formKey), SQLColumn("version", 1), SQLColumn("created_at", now),
                SQLColumn("changed_at", now), SQLColumn("actor", actor),
            ] + written(organisation)
        guard let row = try connection.first("INSERT INTO known_organisation \(columns.insertion) RETURNING id") else {
            throw SQLError(.other, "the database gave an organisation no number")
        }
        return try row.decode("id")
    }

    public static func organisation(
        _ id: RegisteredOrganisation.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> RegisteredOrganisation? {
        try connection.first("SELECT \(columns) FROM known_organisation WHERE id = \(id) AND desk = \(desk)")
            .map { row throws(SQLError) in try registered(row) }
    }

    /// Changes one, unless somebody else has meanwhile.
    /// - Parameter version: the one that the changer has seen.
    /// - Returns: whether it was changed.
    public static func change(
        _ id: RegisteredOrganisation.ID, desk: MunicipalDesk.ID, from version: Int, to organisation: KnownOrganisation,
        by actor: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE known_organisation SET \(written(organisation).assignment), version = version + 1, changed_at = \(now),
                actor = \(actor)
            WHERE id = \(id) AND desk = \(desk) AND version = \(version)
            """) > 0
    }

    /// Takes one out of the register, unless somebody else has changed it meanwhile. What names it elsewhere stays as it is.
    /// - Returns: whether it went.
    public static func remove(
        _ id: RegisteredOrganisation.ID, desk: MunicipalDesk.ID, from version: Int, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute("DELETE FROM known_organisation WHERE id = \(id) AND desk = \(desk) AND version = \(version)") > 0
    }

    /// Those whose name or numbers have every word of a text in them, by name.
    /// - Parameter text: empty for all.
    public static func list(
        _ text: String = "", desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [RegisteredOrganisation] {
        let words = FoldedText.search(String(text.prefix(200))).split(separator: " ").prefix(10)
        let conditions: [SQL] =
            ["desk = \(desk)"] + words.map { "search_text LIKE \(FoldedText.pattern(containing: String($0))) ESCAPE '\\'" }
        return try connection.rows(
            """
            SELECT \(columns) FROM known_organisation WHERE \(conditions.joined(" AND "))
            ORDER BY sort_name, id LIMIT \(max(limit, 0))
            """
        ).map { row throws(SQLError) in try registered(row) }
    }

    /// Those of exactly one name, whatever the capitals; the first added first.
    public static func named(
        _ name: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [RegisteredOrganisation] {
        try connection.rows(
            "SELECT \(columns) FROM known_organisation WHERE desk = \(desk) AND sort_name = \(FoldedText.sort(name)) ORDER BY id"
        ).map { row throws(SQLError) in try registered(row) }
    }

    /// Who has a number already, besides one that is being changed.
    public static func holder(
        of number: String, in field: NetworkProblem.Field, besides id: RegisteredOrganisation.ID?, desk: MunicipalDesk.ID,
        on connection: any SQLConnection
    ) throws(SQLError) -> RegisteredOrganisation? {
        guard let column = column(of: field) else { return nil }
        let row = try connection.first(
            """
            SELECT \(columns) FROM known_organisation
            WHERE desk = \(desk) AND \(identifier: column) = \(number) AND id <> \(id ?? -1)
            """)
        return try row.map { row throws(SQLError) in try registered(row) }
    }

    private static func column(of field: NetworkProblem.Field) -> String? {
        switch field {
        case .organisationNumber: "organisation_number"
        case .vatNumber: "vat_number"
        case .pic: "pic"
        case .oid: "oid"
        case .lei: "lei"
        default: nil
        }
    }

    private static func registered(_ row: SQLRow) throws(SQLError) -> RegisteredOrganisation {
        let number = try row.decode("organisation_number", as: String?.self)
        let organisation = KnownOrganisation(
            name: try row.decode("name"), country: try row.decode("country", as: String?.self).map { AreaCode($0) },
            kind: try row.decode("kind", as: String?.self).flatMap { Organisation.Kind(rawValue: $0) },
            organisationNumber: number.flatMap { try? OrganisationNumber($0) },
            vatNumber: try row.decode("vat_number", as: String?.self).flatMap { VATNumber($0) },
            pic: try row.decode("pic", as: String?.self).flatMap { PIC($0) },
            oid: try row.decode("oid", as: String?.self).flatMap { ErasmusOID($0) },
            lei: try row.decode("lei", as: String?.self).flatMap { LegalEntityIdentifier($0) }, web: try row.decode("web"),
            note: try row.decode("note"))
        return RegisteredOrganisation(
            id: try row.decode("id"), organisation: organisation, version: try row.decode("version"),
            changedAt: try row.decode("changed_at"), actor: try row.decode("actor"))
    }

    private static func written(_ organisation: KnownOrganisation) -> [SQLColumn] {
        let numbers = organisation.numbers.map(\.text)
        // Numbers are found with their hyphens and without.
        let searched = [organisation.name] + numbers + numbers.map { $0.replacing("-", with: "") }
        return [
            SQLColumn("name", organisation.name), SQLColumn("sort_name", FoldedText.sort(organisation.name)),
            SQLColumn("search_text", FoldedText.search(searched.joined(separator: "\n"))),
            SQLColumn("country", organisation.country?.rawValue), SQLColumn("kind", organisation.kind?.rawValue),
            SQLColumn("organisation_number", organisation.organisationNumber?.rawValue),
            SQLColumn("vat_number", organisation.vatNumber?.rawValue), SQLColumn("pic", organisation.pic?.rawValue),
            SQLColumn("oid", organisation.oid?.rawValue), SQLColumn("lei", organisation.lei?.rawValue),
            SQLColumn("web", organisation.web), SQLColumn("note", organisation.note),
        ]
    }
}
