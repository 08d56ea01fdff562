import Funding
import HTML

/// What a project costs each calendar year and who pays: what a deciding body needs to see.
struct YearlyFundingTable {
    let years: [YearlyFunding]
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: words.yearsCaption) {
            table(.class("sums")) {
                caption { words.yearsCaption }
                thead { tr { for name in [words.year, words.cost, words.fundShare, words.ownShare] { th(.scope(.col)) { name } } } }
                tbody {
                    for year in years {
                        tr {
                            th(.scope(.row)) { String(year.year) }
                            for money in [year.cost, year.fundShare, year.ownShare] {
                                td { context.format.moneyInFull(money.wholeAmount) }
                            }
                        }
                    }
                }
            }
        }
    }

    private var words: MoneyWords { context.words.money }
}
