import Funding
import HTML

/// The filters that are on, each with a link that takes it away.
struct ActiveFilters {
    let filter: CallFilter
    let counts: CallsPage.Counts
    let context: PageContext
    /// Where a filter leads.
    let address: (CallFilter) -> SiteAddress

    var markup: Markup {
        Markup {
            if !choices.isEmpty {
                div(.class("active-filters")) {
                    p(.id("aktiva")) { context.words.calls.active }
                    ul(.class("plain line"), .aria(.labelledby, "aktiva")) {
                        for choice in choices { li { link(choice) } }
                        li { a(.href(context.path(address(CallFilter(view: filter.view))))) { context.words.calls.clear } }
                    }
                }
            }
        }
    }

    private var choices: [FilterChoices.Choice] {
        FilterChoices(filter: filter, programmeName: counts.name(of: filter.programme), context: context).all
    }

    private func link(_ choice: FilterChoices.Choice) -> Markup {
        a(.class("chip chip-link"), .href(context.path(address(choice.without)))) {
            span(.class("unseen")) { context.words.calls.remove + " " }
            choice.text
            span(.class("chip-cross"), .aria(.hidden, "true")) { "×" }
        }
    }
}
