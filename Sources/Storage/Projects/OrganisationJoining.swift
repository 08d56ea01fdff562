import Funding
import SQLCore

/// Finds the organisations of a batch's records by their numbers; a record that has numbers of two makes them one.
struct OrganisationJoining {
    /// A new organisation, met first in this batch.
    private struct New {
        let name: String?
        let country: String?
    }

    /// Organisations by their numbers: those in the database above 0, new ones below until they are written.
    private var byKey: [String: Int]
    private var municipalities: Set<Int>
    private var newKeys: [String] = []
    private var new: [New] = []
    /// Organisations that have turned out to be another.
    private var joined: [Int: Int] = [:]
    private var newMunicipalities: Set<Int> = []

    /// Reads what is known of the batch's numbers.
    init(_ organisations: [Organisation], on connection: any SQLConnection) throws(SQLError) {
        byKey = [:]
        municipalities = []
        let keys = Set(organisations.flatMap(\.keys).map(\.description))
        guard !keys.isEmpty else { return }
        let rows = try connection.rows(
            """
            SELECT identifier, organisation, is_swedish_municipality
            FROM organisation_identifier JOIN organisation ON organisation.id = organisation_identifier.organisation
            WHERE identifier \(in: keys.sorted())
            """)
        for row in rows {
            let organisation = try row.decode("organisation", as: Int.self)
            byKey[try row.decode("identifier")] = organisation
            if try row.decode("is_swedish_municipality") { municipalities.insert(organisation) }
        }
    }

    /// The record's organisation, as `write` numbers it in the end; `nil` for a record without any number.
    mutating func organisation(of record: Organisation) -> Int? {
        let keys = record.keys.map(\.description)
        guard !keys.isEmpty else { return nil }
        let known = keys.compactMap { byKey[$0] }.map(root)
        let organisation: Int
        if let best = known.min(by: Self.isBefore) {
            organisation = best
        } else {
            new.append(New(name: record.name, country: record.country?.rawValue))
            organisation = -new.count
        }
        for other in known where other != organisation { joined[other] = organisation }
        for key in keys where byKey[key] == nil {
            byKey[key] = organisation
            newKeys.append(key)
        }
        if record.isSwedishMunicipality { newMunicipalities.insert(organisation) }
        return organisation
    }

    /// One that is stored goes before a new one, and an older before a younger.
    private static func isBefore(_ one: Int, _ other: Int) -> Bool {
        one > 0 && other > 0 ? one < other : one > other
    }

    private func root(of organisation: Int) -> Int {
        var organisation = organisation
        while let other = joined[organisation] { organisation = other }
        return organisation
    }

    /// Writes what is new and joins what belongs together.
    /// - Returns: the stored number of each organisation that `organisation(of:)` has named.
    func write(on connection: any SQLConnection) throws(SQLError) -> (Int) -> Int {
        let numbers = try numbersOfNew(on: connection)
        let stored: (Int) -> Int = { organisation in
            let root = root(of: organisation)
            return numbers[root] ?? root
        }
        let municipal = Set(newMunicipalities.map(root))
        try writeNew(numbers, municipal: municipal, on: connection)
        for loser in joined.keys.sorted() where loser > 0 {
            try join(loser, into: stored(loser), on: connection)
        }
        let inherited = Set(municipalities.filter { joined[$0] != nil }.map(root))
        for organisation in municipal.union(inherited).subtracting(municipalities).sorted() where organisation > 0 {
            try connection.execute("UPDATE organisation SET is_swedish_municipality = 1 WHERE id = \(organisation)")
        }
        var identifiers = SQLRows(table: "organisation_identifier", ["identifier", "organisation"])
        for key in newKeys { identifiers.add([key.sqlValue, byKey[key].map(stored).sqlValue]) }
        try identifiers.insert(on: connection)
        return stored
    }

    /// Takes numbers for the new organisations that have not turned out to be another.
    private func numbersOfNew(on connection: any SQLConnection) throws(SQLError) -> [Int: Int] {
        let lasting = (0..<new.count).map { -$0 - 1 }.filter { joined[$0] == nil }
        guard !lasting.isEmpty else { return [:] }
        let row = try connection.first(
            "UPDATE project_revision SET last_organisation = last_organisation + \(lasting.count) RETURNING last_organisation")
        guard let last = try row?.decode("last_organisation", as: Int.self) else {
            throw SQLError(.corrupt, "the projects' revision is missing")
        }
        return Dictionary(uniqueKeysWithValues: zip(lasting, last - lasting.count + 1...last))
    }

    private func writeNew(_ numbers: [Int: Int], municipal: Set<Int>, on connection: any SQLConnection) throws(SQLError) {
        var rows = SQLRows(table: "organisation", ["id", "name", "name_key", "country", "is_swedish_municipality"])
        for (place, organisation) in new.enumerated() {
            guard let number = numbers[-place - 1] else { continue }
            rows.add([
                number.sqlValue, organisation.name.sqlValue, organisation.name.map(Organisation.comparisonKey(ofName:)).sqlValue,
                organisation.country.sqlValue, municipal.contains(-place - 1).sqlValue,
            ])
        }
        try rows.insert(on: connection)
    }

    private func join(_ loser: Int, into winner: Int, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("UPDATE organisation_identifier SET organisation = \(winner) WHERE organisation = \(loser)")
        try connection.execute("UPDATE project_participation SET organisation = \(winner) WHERE organisation = \(loser)")
        try connection.execute("DELETE FROM organisation WHERE id = \(loser)")
    }
}
