public import Funding

extension DataTable where Element == FundedProject {
    /// Projects that have been granted money, as their sources tell of them, without the long description.
    public static let projects = DataTable(identity + times + provenance(of: { $0.source }, isOwn: { _ in false }))

    private static let identity: [Field] = [
        Field("id", .text, "Utblicks beteckning, som står i sidans adress", "Utblick’s identifier, which stands in the page’s address") {
            .text($0.id.rawValue)
        },
        Field("origin", .text, "Vilken källa projektet kommer från", "Which source the project comes from") { .text($0.origin.rawValue) },
        Field("identifier", .text, "Beteckning hos källan", "Identifier at the source") { .text($0.identifier) },
        Field("acronym", .text, "Kortnamn", "Acronym") { DataValue($0.acronym) },
        Field("title", .text, "Titel, i första hand på engelska", "Title, in English where there is one") { DataValue($0.title[.english]) },
        Field("titleLanguage", .text, "Titelns språk (ISO 639-1)", "The title’s language (ISO 639-1)") {
            DataValue($0.title.version(for: .english)?.language)
        },
        Field("programmeName", .text, "Programmet med källans ord", "The programme in the source’s words") { DataValue($0.programmeName) },
        Field("programme", .text, "Programmets beteckning här", "The programme’s identifier here") { DataValue($0.programme?.rawValue) },
        Field("callIdentifier", .text, "Utlysningen som gav pengarna", "The call that gave the money") { DataValue($0.callIdentifier) },
        Field("topicIdentifier", .text, "Ämnet inom utlysningen", "The topic of the call") { DataValue($0.topicIdentifier) },
        Field("typeOfAction", .text, "Typ av insats med källans ord", "Type of action in the source’s words") {
            DataValue($0.typeOfAction)
        },
    ]

    private static let times: [Field] =
        [
            Field("starts", .date, "Första dagen", "First day") { DataValue($0.starts?.iso) },
            Field("ends", .date, "Sista dagen", "Last day") { DataValue($0.ends?.iso) },
        ] + money("totalCost", "Hela kostnaden", "The whole cost") { $0.totalCost }
        + money("contribution", "EU:s eller finansiärens pengar", "The EU’s or the funder’s money") { $0.contribution } + [
            Field("places", .list, "Regioner där det äger rum (NUTS)", "Regions that it takes place in (NUTS)") {
                .list($0.places.map(\.rawValue))
            },
            Field("link", .text, "Projektet hos källan", "The project at its source") { DataValue($0.link) },
        ]
}
