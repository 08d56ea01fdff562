import HTML

/// What somebody else has saved meanwhile, beside what was typed.
struct OvertakenSection {
    /// A field's name, theirs, and yours; only those that differ.
    let rows: [(name: String, theirs: String, yours: String)]
    let context: WorkContext

    var markup: Markup {
        let (words, cases) = (context.words.partners, context.words.cases)
        return section(.class("problems"), .role("alert"), .aria(.labelledby, "overtaken")) {
            h2(.id("overtaken")) { words.overtakenTitle }
            p { words.overtakenText }
            ScrollingTable.markup(label: words.overtakenTitle) {
                table {
                    thead {
                        tr {
                            td {}
                            for name in [cases.theirs, cases.yours] { th(.scope(.col)) { name } }
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
