import Casework
public import Exporting
public import Funding

/// Obligations as a table for spreadsheets. The columns are the same in both languages, and are described in docs/casework.md.
public enum ObligationFile {
    public static let columns = [
        "case", "title", "owner", "kind", "number", "due", "days_left", "fulfilled_on", "fulfilled_by", "note", "triggered_by",
        "triggered_on",
        "basis", "source", "why",
    ]

    public static func file(_ rows: [ObligationRow], on today: Day, in language: Language) -> CSVFile {
        CSVFile(columns: columns, rows: rows.map { cells($0, today, language) }, separator: FileFormat.separator(in: language))
    }

    private static func cells(_ row: ObligationRow, _ today: Day, _ language: Language) -> [String] {
        let (obligation, done) = (row.obligation, row.fulfilment)
        return [
            row.reference, row.caseTitle, row.owner ?? "", obligation.key.kind.rawValue, String(obligation.key.number), obligation.due.iso,
            done == nil ? String(today.days(until: obligation.due)) : "", done?.day.iso ?? "", row.fulfilledBy ?? "", done?.note ?? "",
            obligation.trigger.rawValue, obligation.triggeredOn.iso, obligation.basis.rawValue, obligation.source ?? "",
            obligation.why[language],
        ]
    }
}
