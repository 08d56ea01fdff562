import Casework
public import Exporting
import Foundation
public import Funding

/// A list of partner requests as a sheet. Contacts are left out: lists are sent on. The columns are described in docs/networks.md.
public struct PartnerSheet: Sendable {
    private let rows: [PartnerRow]
    private let language: Language

    public init(_ rows: [PartnerRow], language: Language) {
        self.rows = rows
        self.language = language
    }

    public var sheet: Sheet {
        let words = Strings.of(language).partners
        return Sheet(
            id: "partners", title: words.requests,
            columns: zip(words.sheetColumns, widths).map { Sheet.Column($0.name, $0.meaning, width: $1) }, rows: rows.map(row))
    }

    public var workbook: Workbook {
        let sheet = sheet
        return Workbook(sheets: [sheet], key: CouncilReportSheets.key(of: [sheet], in: language))
    }

    private let widths = [14, 14, 40, 10, 18, 18, 14, 24, 24, 60, 24, 14, 18, 18]

    private func row(_ row: PartnerRow) -> Sheet.Row {
        let (request, organisation) = (row.request, row.request.organisation)
        return Sheet.Row([
            .text(request.direction.name[language]), .day(request.day), .text(organisation.name),
            .text(organisation.country?.rawValue ?? ""), .text(organisation.organisationNumber?.rawValue ?? ""),
            .text(organisation.vatNumber?.rawValue ?? ""), .text(organisation.pic?.rawValue ?? ""),
            .text(row.programme?[language] ?? ""), .text(request.call?.rawValue ?? ""), .text(request.text),
            .text(row.state.name[language]), .day(row.changed.day), .text(row.changed.by), .text(row.caseName?.reference ?? ""),
        ])
    }
}
