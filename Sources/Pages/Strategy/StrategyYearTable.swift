import Casework
import HTML

/// Applications and answers year by year.
struct StrategyYearTable {
    let years: [StrategyFigures.Year]
    let context: PageContext

    var markup: Markup {
        let (words, format) = (context.words.strategy, context.format)
        return ScrollingTable.markup(label: words.yearsCaption) {
            table(.class("sums")) {
                caption { words.yearsCaption }
                thead {
                    tr { for name in [words.year, words.applied, words.won, words.rejected, words.granted] { th(.scope(.col)) { name } } }
                }
                tbody {
                    for year in years {
                        tr {
                            th(.scope(.row)) { String(year.year) }
                            for count in [year.applied, year.granted, year.rejected] { td { format.number(count) } }
                            td { year.grants.amounts.map { format.moneyInFull($0.wholeAmount) }.joined(separator: " + ") }
                        }
                    }
                }
            }
        }
    }
}
