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
