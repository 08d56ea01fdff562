public import Funding

extension DataTable where Element == Programme {
    public static let programmes = DataTable(
        [Field("id", .text, "Programmets beteckning", "The programme’s identifier") { .text($0.id.rawValue) }]
            + localized("name", "Hela namnet", "The full name") { $0.name }
            + localized("shortName", "Namnet i dagligt tal", "What people say") { $0.shortName }
            + periods + localized("supports", "Vad det betalar för", "What it pays for") { $0.supports }
            + localized("managingBody", "Vem som förvaltar det", "Who manages it") { $0.managingBody }
            + localized("fund", "Fond", "Fund") { $0.fund } + kinship
            + provenance(of: { programme in
                programme.facts.map(\.source) + programme.rules.map(\.source) + programme.actions.flatMap { $0.rules.map(\.source) }
            }))

    private static let periods: [Field] = [
        Field("abbreviations", .list, "Förkortningar", "Abbreviations") { .list($0.abbreviations) },
        Field("from", .date, "Första dagen", "First day") { DataValue($0.period.from?.iso) },
        Field("through", .date, "Sista dagen", "Last day") { DataValue($0.period.through?.iso) },
        Field("fullyCommitted", .date, "Sedan när alla pengar är fördelade", "From when all money is committed") {
            DataValue($0.fullyCommitted?.from.iso)
        },
    ]

    private static let kinship: [Field] = [
        Field("themes", .list, "Ämnen", "Themes") { .list($0.themes.map(\.rawValue)) },
        Field("audience", .list, "Vem det främst är för, enligt redaktörerna", "Whom it is mainly for, in the editors’ judgement") {
            .list($0.audience.map(\.rawValue))
        },
        Field("succeeds", .list, "Programmen som det ersätter", "The programmes that it replaces") { .list($0.succeeds.map(\.rawValue)) },
        Field("succeededBy", .list, "Programmen som ersätter det", "The programmes that replace it") {
            .list($0.succeededBy.map(\.rawValue))
        },
        Field("web", .text, "Programmets webbplats", "The programme’s website") { DataValue($0.web) },
    ]
}

/// A way to get money inside a programme.
public struct PublishedAction: Sendable {
    public let programme: Programme.ID
    public let action: Action

    /// A row for each action of programmes.
    public static func rows(of programmes: [Programme]) -> [PublishedAction] {
        programmes.flatMap { programme in programme.actions.map { PublishedAction(programme: programme.id, action: $0) } }
    }
}

extension DataTable where Element == PublishedAction {
    public static let actions = DataTable(
        [
            Field("programme", .text, "Programmets beteckning", "The programme’s identifier") { .text($0.programme.rawValue) },
            Field("id", .text, "Insatsens beteckning inom programmet", "The action’s identifier within the programme") {
                .text($0.action.id.rawValue)
            },
        ] + localized("name", "Namn", "Name") { $0.action.name }
            + localized("supports", "Vad den är till för", "What it is for") { $0.action.supports }
            + provenance(of: { $0.action.rules.map(\.source) }))
}

extension DataTable where Element == Network {
    public static let networks = DataTable(
        [
            Field("id", .text, "Nätverkets beteckning", "The network’s identifier") { .text($0.id.rawValue) },
            Field("abbreviation", .text, "Förkortning", "Abbreviation") { .text($0.abbreviation) },
        ] + localized("name", "Namn", "Name") { $0.name } + localized("purpose", "Vad det är till för", "What it is for") { $0.purpose }
            + localized("participation", "Hur kommunen är med", "How the municipality takes part") { $0.participation }
            + [Field("web", .text, "Webbplats", "Website") { DataValue($0.web) }] + provenance(of: { $0.facts.map(\.source) }))
}

extension DataTable where Element == Glossary.Term {
    public static let glossary = DataTable(
        [Field("id", .text, "Ordets beteckning", "The term’s identifier") { .text($0.id.rawValue) }]
            + localized("name", "Ordet", "The term") { $0.name }
            + localized("explanation", "Vad det betyder", "What it means") { $0.explanation }
            + provenance(of: { $0.source }, isOwn: { _ in true }))
}
