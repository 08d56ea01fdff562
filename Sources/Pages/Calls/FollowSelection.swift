import Exporting
import HTML

/// The ways to follow a filter's calls with a program of one's own.
struct FollowSelection {
    let filter: CallFilter
    let context: PageContext

    var markup: Markup {
        section(.class("follow"), .aria(.labelledby, "folj")) {
            h3(.id("folj")) { words.follow }
            p { words.followText }
            ul(.class("plain line")) {
                for alternate in alternates {
                    li { a(.href(context.path(alternate.address)), .type(alternate.mediaType)) { name(alternate) } }
                }
            }
        }
    }

    /// The same for programs that look for it in the head of the page.
    var alternates: [PageAlternate] {
        [
            PageAlternate(.callFeed(filter, .atom), Feed.atomType, title: words.feedTitle(words.atom)),
            PageAlternate(.callFeed(filter, .json), Feed.jsonType, title: words.feedTitle(words.json)),
            PageAlternate(.calendarFile(filter), CalendarFile.mediaType, title: words.feedTitle(words.calendar)),
        ]
    }

    private var words: FollowWords { context.words.follow }

    private func name(_ alternate: PageAlternate) -> String {
        switch alternate.mediaType {
        case Feed.atomType: words.atom
        case Feed.jsonType: words.json
        default: words.calendar
        }
    }
}
