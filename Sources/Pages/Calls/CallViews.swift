import Funding
import HTML

/// The ways of showing a filter's calls.
struct CallViews {
    let filter: CallFilter
    /// Whether they are shown as a calendar, which is a page of its own.
    let isCalendar: Bool
    let context: PageContext

    var markup: Markup {
        nav(.class("views"), .aria(.label, context.words.calls.viewLabel)) {
            ul(.class("plain line")) {
                for view in CallFilter.View.allCases {
                    let isHere = !isCalendar && view == filter.view
                    item(.calls(filter.changing { $0.view = view }), view.name[context.language].capitalisedFirst, isHere: isHere)
                }
                item(.calendar(filter), context.words.calendar.view, isHere: isCalendar)
            }
        }
    }

    private func item(_ address: SiteAddress, _ name: String, isHere: Bool) -> Markup {
        li { a(.href(context.path(address)), .when(isHere, .aria(.current, "true"))) { name } }
    }
}
