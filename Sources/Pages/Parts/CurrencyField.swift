import Funding
import HTML

/// The choice of the currency that an amount is told in.
struct CurrencyField {
    /// Unique on the page.
    let id: String
    let chosen: Currency
    let context: PageContext

    var markup: Markup {
        div(.class("field")) {
            label(.for(id)) { words.currencyLabel }
            select(.id(id), .name(ParameterName.currency.name(in: context.language))) {
                for currency in [Currency.krona, .euro] {
                    option(.value(currency.rawValue), .selected(currency == chosen)) {
                        currency == .krona ? words.kronor : words.euros
                    }
                }
            }
        }
    }

    private var words: MatchesWords { context.words.matches }
}
