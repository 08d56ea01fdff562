import Funding
import HTML

/// The way to follow what a page shows.
struct FollowLink {
    let query: FollowQuery
    let context: PageContext

    var markup: Markup {
        p { a(.class("button quiet"), .href(context.path(.follow(query)))) { text } }
    }

    private var text: String {
        switch query.subject {
        case .search: context.words.watch.followSearch
        case .call: context.words.watch.followCall
        case .programme: context.words.watch.followProgramme
        }
    }
}
