import Casework
import Exporting
import Funding
import HTML

/// The report itself: contents, then every part.
struct CouncilReportBody {
    let sheets: CouncilReportSheets

    private static let mostRowsTogether = 12

    var markup: Markup {
        let parts = sheets.all
        return Markup {
            if sheets.report.hasDemonstrations { p(.class("notice notice-strong")) { words.demonstration } }
            nav(.class("contents"), .aria(.label, words.contents)) {
                h2 { words.contents }
                ul { for part in parts { li { a(.href("#" + part.id)) { part.title } } } }
            }
            for part in parts { section(part) }
        }
    }

    private var words: ReportWords { sheets.words }

    private func section(_ part: Sheet) -> Markup {
        // A short table stays on one page of print, so that its head is never left alone.
        let kinds = ["part"] + (part.columns.count > 6 ? ["broad"] : []) + (part.rows.count <= Self.mostRowsTogether ? ["short"] : [])
        return HTML.section(.id(part.id), .class(kinds.joined(separator: " "))) {
            h2 { part.title }
            if !part.note.isEmpty { p { part.note } }
            if part.rows.isEmpty {
                p(.class("dim")) { words.nothing }
            } else {
                ScrollingTable.markup(label: part.title) { SheetTable(sheet: part, language: sheets.language).markup }
            }
        }
    }
}
