public import Funding
public import SQLCore

extension PersonalDataStore {
    /// Those whose name has every word of a text in it, whatever the capitals; those with the same name and address are one.
    /// - Returns: at most `limit`, by name.
    public static func people(
        named text: String, desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [KnownPerson] {
        let words = FoldedText.search(text).split(separator: " ")
        guard !words.isEmpty else { return [] }
        var found: [String: KnownPerson] = [:]
        // Names are folded here, since the databases do not agree on å, ä and ö.
        for row in try connection.rows(names(desk)) {
            let name: String = try row.decode("name")
            let folded = FoldedText.search(name)
            guard words.allSatisfy({ folded.contains($0) }) else { continue }
            let email: String = try row.decode("email")
            let place: String = try row.decode("place")
            found[folded + "\n" + email, default: KnownPerson(name: name, email: email, places: [])].places.append(place)
        }
        let sorted = found.values.sorted { (FoldedText.sort($0.name), $0.email) < (FoldedText.sort($1.name), $1.email) }
        return Array(sorted.prefix(limit))
    }

    private static func names(_ desk: MunicipalDesk.ID) -> SQL {
        """
        SELECT name, lower(trim(email)) AS email, 'inquiry:' || reference AS place FROM inquiry WHERE desk = \(desk)
        UNION ALL
        SELECT contact_name, lower(trim(coalesce(contact_email, ''))), 'case:' || id FROM case_file
        WHERE desk = \(desk) AND contact_name IS NOT NULL
        UNION ALL
        SELECT name, lower(trim(email)), 'network:' || network FROM network_contact WHERE desk = \(desk)
        UNION ALL
        SELECT contact_name, lower(trim(coalesce(contact_email, ''))), 'partner:' || id FROM partner_request
        WHERE desk = \(desk) AND contact_name IS NOT NULL
        UNION ALL
        SELECT name, lower(trim(coalesce(email, ''))), 'staff:' || number FROM staff_account WHERE desk = \(desk) AND removed_at IS NULL
        ORDER BY place
        """
    }
}
