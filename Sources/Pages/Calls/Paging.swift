import HTML

/// Ways to the pages of a list before and after this one.
struct Paging {
    let filter: CallFilter
    let pageCount: Int
    let context: PageContext

    var markup: Markup {
        nav(.class("paging"), .aria(.label, words.pagesLabel)) {
            ul(.class("plain line")) {
                if filter.page > 1 { li { link(to: filter.page - 1, words.previous, relation: "prev") } }
                li { span { words.pageOf(filter.page, pageCount) } }
                if filter.page < pageCount { li { link(to: filter.page + 1, words.next, relation: "next") } }
            }
        }
    }

    private var words: CallsWords { context.words.calls }

    private func link(to page: Int, _ text: String, relation: String) -> Markup {
        var target = filter
        target.page = page
        return a(.href(context.path(.calls(target))), .rel(relation)) { text }
    }
}
