import Exporting
import Funding
import HTML

/// A sheet as a table of a page.
struct SheetTable {
    let sheet: Sheet
    let language: Language

    var markup: Markup {
        table {
            HTML.caption(.class("unseen")) { sheet.title }
            thead {
                tr { for column in sheet.columns { th(.scope(.col), .when(column.isFigure, .class("figure"))) { column.name } } }
            }
            tbody {
                for row in sheet.rows {
                    tr(.when(row.isTotal, .class("total"))) {
                        for (column, cell) in zip(sheet.columns, row.cells) {
                            td(.when(column.isFigure, .class("figure"))) { row.isTotal ? strong { content(cell) } : content(cell) }
                        }
                    }
                }
            }
        }
    }

    private var format: Formatting { Formatting(language: language) }

    @MarkupBuilder private func content(_ cell: Sheet.Cell) -> Markup {
        switch cell {
        case .empty: Markup.empty
        case .text(let text), .link(let text, nil): text
        case .mark(let text, let tone): span(.class("tone-" + tone.rawValue)) { text }
        case .link(let text, let address?): a(.href(address)) { text }
        case .count(let number, let anchor): figure(format.number(number), anchor)
        case .decimal(let hundredths, let anchor): figure(format.number(Double(hundredths) / 100), anchor)
        case .day(let day): time(.datetime(day.iso)) { day.iso }
        case .money(let money, let anchor): figure(money.words[language], anchor)
        }
    }

    private func figure(_ text: String, _ anchor: String?) -> Markup {
        anchor.map { anchor in a(.href("#" + anchor)) { text } } ?? Markup(text)
    }
}
