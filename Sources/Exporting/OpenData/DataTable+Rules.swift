import Funding

extension DataTable where Element == PublishedRule {
    public static let rules = DataTable(
        identity + demands + partners + localized("text", "Kravet i ord", "What is asked for, in words") { $0.words }
            + localized("note", "Det man bör veta därtill", "What one should know besides") { $0.rule.note }
            + localized("conflict", "Vad en annan källa säger emot", "What another source says against it") { $0.rule.conflict }
            + provenance(of: { $0.rule.source }, isOwn: { _ in true }))

    private static let identity: [Field] = [
        Field("programme", .text, "Programmets beteckning", "The programme’s identifier") { .text($0.programme.rawValue) },
        Field(
            "action", .text, "Insatsens beteckning; saknas när regeln gäller hela programmet",
            "The action’s identifier; missing where the rule holds for the whole programme"
        ) {
            DataValue($0.action?.rawValue)
        },
        Field(
            "id", .text, "Regelns beteckning; en insats regel ersätter programmets med samma beteckning",
            "The rule’s identifier; an action’s rule replaces the programme’s of the same identifier"
        ) { .text($0.rule.id.rawValue) },
        Field("kind", .text, "Vad regeln handlar om", "What the rule is about") { .text($0.requirement.kind.rawValue) },
        Field("from", .date, "Första dagen som den gäller", "First day that it holds") { DataValue($0.rule.validity.from?.iso) },
        Field("through", .date, "Sista dagen som den gäller", "Last day that it holds") { DataValue($0.rule.validity.through?.iso) },
    ]

    private static let demands: [Field] =
        [
            Field("allowed", .list, "Vem som får söka; tom betyder vem som helst", "Who may apply; empty means anyone") {
                .list($0.kinds.allowed.map(\.rawValue))
            },
            Field("excluded", .list, "Vem som inte får söka", "Who may not apply") { .list($0.kinds.excluded.map(\.rawValue)) },
            Field(
                "areas", .list, "Områden (ISO 3166-1, NUTS, kommunkod, programområde)",
                "Areas (ISO 3166-1, NUTS, municipality code, programme area)"
            ) {
                .list($0.areas.map(\.rawValue))
            },
        ] + money("minimum", "Minsta belopp", "Smallest amount") { $0.amounts.minimum }
        + money("maximum", "Största belopp", "Largest amount") { $0.amounts.maximum } + [
            Field("minimumMonths", .number, "Kortaste längd i månader", "Shortest length in months") { DataValue($0.months.minimum) },
            Field("maximumMonths", .number, "Längsta längd i månader", "Longest length in months") { DataValue($0.months.maximum) },
            Field("percent", .number, "Andel i procent", "Share in per cent") { row in
                row.rate.map { .decimal($0.partsPerTenThousand) } ?? .missing
            },
            Field("values", .list, "Ämnen, register eller språk", "Themes, registers or languages") { .list($0.values) },
        ]

    private static let partners: [Field] = [
        Field("minimumPartners", .number, "Minsta antal parter, sökanden medräknad", "Fewest partners, the applicant counted") {
            DataValue($0.partnership?.minimumPartners)
        },
        Field("minimumCountries", .number, "Minsta antal länder", "Fewest countries") { DataValue($0.partnership?.minimumCountries) },
        Field("minimumMemberStates", .number, "Minsta antal medlemsländer i EU", "Fewest EU member states") {
            DataValue($0.partnership?.minimumMemberStates)
        },
        Field("leadKinds", .list, "Vem som får leda; tom betyder vem som helst", "Who may lead; empty means anyone") {
            .list(($0.partnership?.leadKinds ?? []).map(\.rawValue))
        },
        Field("requiredPartnerKinds", .list, "Minst en part av något av dessa slag", "At least one partner of one of these kinds") {
            .list(($0.partnership?.requiredPartnerKinds ?? []).map(\.rawValue))
        },
    ]
}
