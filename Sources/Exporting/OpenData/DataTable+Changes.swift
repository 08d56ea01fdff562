import Funding

extension DataTable where Element == PublishedChange {
    /// Everything that Utblick saw happen to calls, the latest first.
    public static let changes = DataTable(
        [
            Field("change", .number, "Ändringens nummer, som stiger med tiden", "The change’s number, which rises with time") {
                .number(Int($0.change.id))
            },
            Field("call", .text, "Utlysningens beteckning", "The call’s identifier") { .text($0.change.call.rawValue) },
            Field("version", .number, "Utlysningens version sedan dess", "The call’s version since then") { .number($0.change.version) },
            Field(
                "kind", .text, "Vad som hände: appeared, changed, withdrawn eller returned",
                "What happened: appeared, changed, withdrawn or returned"
            ) {
                .text($0.change.kind.rawValue)
            },
            Field("seen", .time, "När Utblick såg det nya", "When Utblick saw the new values") {
                .text(UTCTime($0.change.seenAt).internet)
            },
            Field("lastSeenBefore", .time, "När Utblick senast såg det gamla", "When Utblick last saw the old values") {
                DataValue($0.change.lastSeenBefore.map { UTCTime($0).internet })
            },
            Field(
                "field", .text, "Fältet som ändrades; saknas när utlysningen kom eller försvann",
                "The field that changed; missing where the call came or went"
            ) {
                DataValue($0.field?.field.rawValue)
            },
            Field("before", .text, "Värdet förut; saknas för långa texter", "The value before; missing for long texts") {
                DataValue($0.field?.before?.plain)
            },
            Field("after", .text, "Värdet efteråt; saknas för långa texter", "The value after; missing for long texts") {
                DataValue($0.field?.after?.plain)
            },
        ] + provenance(of: { $0.source }, isOwn: { $0.isOwn }, checked: checkedBeforeMaking))
}

extension CallFieldChange.Value {
    /// The value for programs, as the table of calls writes it; `nil` for a long text.
    fileprivate var plain: String? {
        switch self {
        case .words(let text): text
        case .list(let items): items.joined(separator: DataValue.listSeparator)
        case .day(let day): day.iso
        case .deadlines(let deadlines):
            deadlines.map { "\($0.stage) \(UTCTime($0.instant).internet)" }.joined(separator: DataValue.listSeparator)
        case .budget(let budget): budget.total.plain
        case .grant(let grant):
            [grant.minimum?.plain, grant.maximum?.plain, grant.expectedGrants.map { String($0) }].map { $0 ?? "" }
                .joined(separator: DataValue.listSeparator)
        case .status(let status): status.rawValue
        case .text: nil
        }
    }
}

extension Money {
    /// "1250.5 EUR".
    fileprivate var plain: String { DataValue(self).cell + " " + currency.rawValue }
}
