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

/// An organisation's part in a project.
public struct PublishedParticipation: Sendable {
    public let project: FundedProject.ID
    /// From 1; the lead first where the source says who it is.
    public let place: Int
    public let participation: Participation
    public let source: Source

    /// A row for each participant.
    public static func rows(of project: FundedProject) -> [PublishedParticipation] {
        zip(1..., project.participations).map {
            PublishedParticipation(project: project.id, place: $0, participation: $1, source: project.source)
        }
    }
}

extension DataTable where Element == PublishedParticipation {
    /// Who takes part in which project. A name that may be a person's is not stored, and so is not here.
    public static let participants = DataTable(
        [
            Field("project", .text, "Projektets beteckning", "The project’s identifier") { .text($0.project.rawValue) },
            Field("place", .number, "Ordning i projektet, från 1", "Order within the project, from 1") { .number($0.place) },
            Field("role", .text, "lead, partner eller associated", "lead, partner or associated") { .text($0.participation.role.rawValue) },
            Field("name", .text, "Organisationens namn med källans ord", "The organisation’s name in the source’s words") {
                DataValue($0.participation.organisation.name)
            },
            Field("country", .text, "Land; Grekland är EL och Storbritannien UK", "Country; Greece is EL and the United Kingdom UK") {
                DataValue($0.participation.organisation.country?.rawValue)
            },
            Field("region", .text, "Region (NUTS)", "Region (NUTS)") { DataValue($0.participation.organisation.region?.rawValue) },
            Field("kind", .text, "Vad den är", "What it is") { DataValue($0.participation.organisation.kind?.rawValue) },
            Field("organisationNumber", .text, "Svenskt organisationsnummer", "Swedish organisation number") {
                DataValue($0.participation.organisation.organisationNumber?.rawValue)
            },
            Field("pic", .text, "Deltagarkod i EU:s portal", "Participant code of the EU’s portal") {
                DataValue($0.participation.organisation.pic?.rawValue)
            },
        ] + money("contribution", "Pengar till organisationen", "Money for the organisation") { $0.participation.contribution }
            + provenance(of: { $0.source }, isOwn: { _ in false }))
}
