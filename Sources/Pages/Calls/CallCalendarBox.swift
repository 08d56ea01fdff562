import Funding
import HTML

/// The way to have a call's dates in one's own calendar.
struct CallCalendarBox {
    let call: Call
    let context: PageContext

    var markup: Markup {
        Markup {
            if call.opens != nil || !call.deadlines.isEmpty {
                section(.class("source-box"), .aria(.labelledby, "kalender")) {
                    h2(.id("kalender")) { words.callCalendarTitle }
                    p { words.callCalendarText }
                    p { a(.href(context.path(.callCalendarFile(call.id)))) { words.callCalendar } }
                    p { a(.href(context.path(.callCalendarFile(call.id, reminderDays: 14)))) { words.callCalendarWithReminder } }
                }
            }
        }
    }

    private var words: FollowWords { context.words.follow }
}
