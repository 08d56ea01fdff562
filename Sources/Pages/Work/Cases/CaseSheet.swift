public import Exporting
import Foundation
public import Funding

/// A list of cases as a sheet.
public struct CaseSheet: Sendable {
    /// A case of it.
    public struct Entry: Sendable {
        public let row: CaseRow
        public let diaryNumber: String?
        public let programme: Localized?
        public let organisation: String?
        public let goals: [Localized]
        public let openedOn: Day

        public init(
            row: CaseRow, diaryNumber: String?, programme: Localized?, organisation: String?, goals: [Localized], openedOn: Day
        ) {
            self.row = row
            self.diaryNumber = diaryNumber
            self.programme = programme
            self.organisation = organisation
            self.goals = goals
            self.openedOn = openedOn
        }
    }

    private let entries: [Entry]
    private let language: Language

    public init(_ entries: [Entry], language: Language) {
        self.entries = entries
        self.language = language
    }

    public var sheet: Sheet {
        let columns: [ReportColumn] = [
            .reference, .diaryNumber, .title, .stage, .owner, .programme, .goal, .organisation, .deadline, .opened, .changed,
        ]
        return Sheet(
            id: "cases", title: Strings.of(language).cases.title, columns: columns.map { $0.column(in: language) }, rows: entries.map(row))
    }

    public var workbook: Workbook {
        let sheet = sheet
        return Workbook(sheets: [sheet], key: CouncilReportSheets.key(of: [sheet], in: language))
    }

    private func row(_ entry: Entry) -> Sheet.Row {
        let row = entry.row
        return Sheet.Row([
            .text(row.reference), .text(entry.diaryNumber ?? ""), .text(row.title), .text(row.stage.name[language]),
            .text(row.owner ?? ""), .text(entry.programme?[language] ?? ""),
            .text(entry.goals.map { $0[language] }.joined(separator: "; ")), .text(entry.organisation ?? ""),
            row.deadline.map { .day($0) } ?? .empty, .day(entry.openedOn), .day(Day(of: row.changedAt, in: .stockholm)),
        ])
    }
}
