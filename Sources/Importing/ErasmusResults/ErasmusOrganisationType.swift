import Funding

/// What the results platform's types of organisation are, by the words in them; it has some fifty.
struct ErasmusOrganisationType {
    /// Whether the name may be a private person's or an informal group's.
    let isPerson: Bool
    let kind: Organisation.Kind

    private static let kinds: [(words: String, kind: Organisation.Kind)] = [
        ("local public body", .localAuthority), ("regional public body", .regionalAuthority), ("national public body", .nationalAuthority),
        ("higher education", .higherEducation), ("university", .higherEducation), ("school", .school), ("research", .research),
        ("enterprise", .company), ("company", .company), ("non-governmental", .association), ("association", .association),
        ("foundation", .association), ("youth organisation", .association), ("public", .otherPublic),
    ]

    init(_ text: String) {
        let text = text.lowercased()
        let persons = ["natural person", "individual", "informal group", "private person", "group of young people"]
        isPerson = persons.contains(where: text.contains)
        kind = Self.kinds.first { text.contains($0.words) }?.kind ?? .other
    }
}
