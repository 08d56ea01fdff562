import Funding
import HTML

/// Facts of the catalogue with everything needed to check them.
struct FactTable {
    let facts: [Fact]
    let caption: String
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
                HTML.caption { caption }
                thead {
                    tr {
                        for name in [words.fact, words.value, words.title] { th(.scope(.col)) { name } }
                    }
                }
                tbody { for fact in facts { row(fact) } }
            }
        }
    }

    private var words: SourceWords { context.words.source }

    private func row(_ fact: Fact) -> Markup {
        tr {
            th(.scope(.row)) { fact.label[context.language] }
            td(.class("says")) {
                value(fact.value, unit: fact.unit)
                if let asOf = fact.asOf { p(.class("dim")) { words.asOf(context.format.date(asOf)) } }
                Remarks.markup(note: fact.note, conflict: fact.conflict, context)
            }
            td { SourceLine(source: fact.source, context: context).markup }
        }
    }

    private func value(_ value: Fact.Value, unit: String?) -> Markup {
        switch value {
        case .text(let text): p { text[context.language] }
        case .number(let number): p { context.format.figure(number, unit: unit) }
        case .list(let values): ul { for item in values { li { self.value(item, unit: unit) } } }
        case .table(let rows):
            dl(.class("rows")) {
                for row in rows {
                    dt { row.label[context.language] }
                    dd { self.value(row.value, unit: unit) }
                }
            }
        }
    }
}
