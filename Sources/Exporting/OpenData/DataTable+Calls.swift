import Foundation
public import Funding

extension DataTable where Element == PublishedCall {
    /// Every call, past, present and coming, without the source's long texts.
    public static let calls = DataTable(
        identity + titles + dates + amounts + contents
            + provenance(of: { $0.call.source }, isOwn: { $0.call.origin == .catalogue }, checked: checkedBeforeMaking))

    private static let identity: [Field] = [
        Field("id", .text, "Utblicks beteckning, som står i sidans adress", "Utblick’s identifier, which stands in the page’s address") {
            .text($0.call.id.rawValue)
        },
        Field("identifier", .text, "Beteckning hos källan", "Identifier at the source") { .text($0.call.identifier) },
        Field("callIdentifier", .text, "Beteckning på den utlysning som ämnet hör till", "Identifier of the call that the topic belongs to")
        {
            DataValue($0.call.callIdentifier)
        },
        Field(
            "origin", .text, "Varifrån posten kommer: portal, catalogue, vinnova eller table",
            "Where the record comes from: portal, catalogue, vinnova or table"
        ) { .text($0.call.origin.rawValue) },
        Field("programme", .text, "Programmets beteckning", "The programme’s identifier") { DataValue($0.call.programme?.rawValue) },
        Field("action", .text, "Insatsens beteckning inom programmet", "The action’s identifier within the programme") {
            DataValue($0.call.action?.rawValue)
        },
        Field("typeOfAction", .text, "Typ av insats med källans ord", "Type of action in the source’s words") {
            DataValue($0.call.typeOfAction)
        },
    ]

    private static let titles: [Field] =
        [Field("title", .text, "Officiell titel", "Official title") { .text($0.call.title) }]
        + localized("plainTitle", "Titel i klartext", "Title in plain words") { $0.call.plainTitle }
        + localized("summary", "Vad den betalar för, i klartext", "What it pays for, in plain words") { $0.call.summary }

    private static let dates: [Field] = [
        Field("opens", .date, "Första dagen att söka", "First day to apply") { DataValue($0.call.opens?.iso) },
        Field("deadlines", .list, "Sista tidpunkter att söka (RFC 3339 i UTC)", "Last moments to apply (RFC 3339 in UTC)") { published in
            .list(published.call.deadlines.map { UTCTime($0.instant).internet })
        },
        Field(
            "deadlineStages", .list, "Vad varje tidpunkt gäller: single, stage1, stage2, cutOff1 …, nationalPreRegistration",
            "What each moment is for: single, stage1, stage2, cutOff1 …, nationalPreRegistration"
        ) { published in .list(published.call.deadlines.map(\.stage.description)) },
        Field(
            "deadlinePrecisions", .list, "Hur exakt källan anger varje tidpunkt: exact, day, month eller preliminary",
            "How exactly the source gives each moment: exact, day, month or preliminary"
        ) { published in .list(published.call.deadlines.map(\.precision.rawValue)) },
        Field("deadlineZones", .list, "Tidszon som källan anger varje tidpunkt i", "Time zone that the source gives each moment in") {
            published in .list(published.call.deadlines.map(\.timeZone))
        },
        Field(
            "statedStatus", .text, "Källans egen status: forthcoming, open eller closed",
            "The source’s own status: forthcoming, open or closed"
        ) { DataValue($0.call.statedStatus?.rawValue) },
        Field("firstSeen", .time, "När Utblick först såg utlysningen", "When Utblick first saw the call") {
            .text(UTCTime($0.sighting.firstSeenAt).internet)
        },
        Field("changed", .time, "När Utblick såg den senaste ändringen", "When Utblick saw the latest change") {
            .text(UTCTime($0.sighting.changedAt).internet)
        },
        Field("version", .number, "Från 1; ett mer för varje ändring", "From 1; one more with every change") {
            .number($0.sighting.version)
        },
        Field("withdrawn", .time, "När källan inte längre hade utlysningen", "When the source no longer had the call") {
            DataValue($0.call.withdrawnAt.map { UTCTime($0).internet })
        },
    ]

    private static let amounts: [Field] =
        money("budget", "Avsatta pengar", "Money set aside") { $0.call.budget?.total } + [
            Field(
                "budgetSharedWith", .list, "Andra ämnen som delar på pengarna; tom när de är utlysningens egna",
                "Other topics that share the money; empty where it is the call’s own"
            ) { .list($0.call.budget?.sharedWith ?? []) }
        ]
        + money("grantMinimum", "Minsta bidrag", "Smallest grant") { $0.call.grant?.minimum }
        + money("grantMaximum", "Största bidrag", "Largest grant") { $0.call.grant?.maximum } + [
            Field("expectedGrants", .number, "Antal bidrag som väntas", "Number of grants expected") {
                DataValue($0.call.grant?.expectedGrants)
            }
        ]

    private static let contents: [Field] = [
        Field("themes", .list, "Ämnen", "Themes") { .list($0.call.themes.map(\.rawValue)) },
        Field(
            "audience", .list, "Vem den passar enligt redaktörerna; tom när ingen har bedömt",
            "Whom it fits in the editors’ judgement; empty where nobody has judged"
        ) { .list($0.call.audience.map(\.rawValue)) },
        Field(
            "municipalRole", .text, "Kommunens möjliga roll enligt redaktörerna: none, partner, pilot eller lead",
            "The part a municipality may play in the editors’ judgement: none, partner, pilot or lead"
        ) { DataValue($0.call.municipalRole?.rawValue) },
        Field(
            "areas", .list, "Områden den är öppen i (ISO 3166-1, NUTS, kommunkod)",
            "Areas it is open in (ISO 3166-1, NUTS, municipality code)"
        ) {
            .list($0.call.areas.map(\.rawValue))
        },
        Field("keywords", .list, "Sökord på engelska", "Search words in English") { .list($0.call.keywords) },
        Field("link", .text, "Utlysningen hos källan", "The call at its source") { DataValue($0.call.link) },
    ]
}
