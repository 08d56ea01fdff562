import Funding

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
