import Foundation

/// Which columns of the results platform's table hold what; the number of partners differs from table to table.
struct ErasmusColumns {
    /// Where a partner's cells are.
    struct Partner {
        let name: Int
        let type: Int?
        let region: Int?
        let country: Int?
    }

    let partners: [Partner]

    static let required = ["project identifier", "project title"]

    private static let known: Set<String> = [
        "programme", "key action", "action type", "funding year", "call year", "project identifier", "project title",
        "project summary", "project status", "project or accreditation status", "topics", "results platform project card",
        "project website", "coordinating organisation name", "coordinating organisation type",
        "coordinator's address", "coordinator's region", "coordinator's country", "coordinator's website", "participating countries",
        "eu grant award in euros", "is good practice",
    ]
    private static let partnerFields: Set<String> = ["name", "organisation type", "address", "region", "country", "website"]

    /// Numbers above the largest that is read would be another table.
    private static let mostPartners = 500

    init(_ header: TableHeader) {
        partners = (1...Self.mostPartners).compactMap { number in
            guard let name = header.position(of: "partner \(number) name") else { return nil }
            func position(_ field: String) -> Int? { header.position(of: "partner \(number) \(field)") }
            return Partner(name: name, type: position("organisation type"), region: position("region"), country: position("country"))
        }
    }

    static func isKnown(_ column: String) -> Bool {
        if known.contains(column) { return true }
        let words = column.split(separator: " ", maxSplits: 2).map(String.init)
        return words.count == 3 && words[0] == "partner" && Int(words[1]) != nil && partnerFields.contains(words[2])
    }
}
