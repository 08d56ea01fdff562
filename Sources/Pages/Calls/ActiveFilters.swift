import Funding
import HTML

/// The filters that are on, each with a link that takes it away.
struct ActiveFilters {
    let model: CallsPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            if !active.isEmpty {
                div(.class("active-filters")) {
                    p(.id("aktiva")) { context.words.calls.active }
                    ul(.class("plain line"), .aria(.labelledby, "aktiva")) {
                        for filter in active { li { link(filter) } }
                        li { a(.href(context.path(.calls(CallFilter(view: model.filter.view))))) { context.words.calls.clear } }
                    }
                }
            }
        }
    }

    private struct Active {
        let text: String
        let without: CallFilter
    }

    private func link(_ active: Active) -> Markup {
        a(.class("chip chip-link"), .href(context.path(.calls(active.without)))) {
            span(.class("unseen")) { context.words.calls.remove + " " }
            active.text
            span(.class("chip-cross"), .aria(.hidden, "true")) { "×" }
        }
    }

    private var active: [Active] {
        let filter = model.filter
        var found: [Active] = []
        func add(_ text: String, _ change: (inout CallFilter) -> Void) {
            found.append(Active(text: text, without: filter.changing(change)))
        }
        if !filter.text.isEmpty { add(context.words.calls.quoted(filter.text)) { $0.text = "" } }
        if filter.status != .ahead { add(filter.status.name[context.language]) { $0.status = .ahead } }
        if let id = filter.programme {
            let name = model.counts.programmes.first { $0.id == id }?.name[context.language]
            add(name ?? id.rawValue) { $0.programme = nil }
        }
        if let audience = filter.audience { add(audience.name[context.language]) { $0.audience = nil } }
        if let theme = filter.theme { add(theme.name[context.language]) { $0.theme = nil } }
        if let days = filter.closesWithin { add(context.words.calls.withinDays(days)) { $0.closesWithin = nil } }
        return found
    }
}
