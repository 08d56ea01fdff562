import HTML

/// What somebody else has saved meanwhile, beside what was typed.
struct OvertakenSection {
    let title: String
    let text: String
    /// A field's name, theirs, and yours; only those that differ.
    let rows: [(name: String, theirs: String, yours: String)]
    let context: WorkContext

    var markup: Markup {
        let words = context.words.cases
        return section(.class("problems"), .role("alert"), .aria(.labelledby, "overtaken")) {
            h2(.id("overtaken")) { title }
            p { text }
            ScrollingTable.markup(label: title) {
                table {
                    thead {
                        tr {
                            td {}
                            for name in [words.theirs, words.yours] { th(.scope(.col)) { name } }
                        }
                    }
                    tbody {
                        for row in rows {
                            tr {
                                th(.scope(.row)) { row.name }
                                td { row.theirs }
                                td { row.yours }
                            }
                        }
                    }
                }
            }
        }
    }
}
