import Funding
import HTML

/// What the source has said about the call since it was published; nothing where it has said nothing.
struct CallNoticeList {
    let notices: [CallNotice]
    let context: PageContext

    var markup: Markup {
        Markup {
            if !notices.isEmpty {
                section(.aria(.labelledby, "meddelanden")) {
                    h2(.id("meddelanden")) { words.notices }
                    p(.class("dim")) { words.noticesNote }
                    for notice in notices { entry(notice) }
                }
            }
        }
    }

    private func entry(_ notice: CallNotice) -> Markup {
        Markup {
            h3 { notice.day.map(context.format.date) ?? words.noticeUndated }
            if let goneAt = notice.goneAt {
                p(.class("notice")) { words.noticeGone(context.format.date(Day(of: goneAt, in: .stockholm))) }
            }
            div(.class("official"), .when(context.language == .swedish, .lang("en"))) {
                TextBlocks(blocks: notice.text.blocks, level: 4).markup
            }
            p(.class("dim")) {
                if let changedAt = notice.changedAt { words.noticeChanged(context.format.moment(changedAt)) + " " }
                words.noticeSeen(context.format.date(Day(of: notice.firstSeenAt, in: .stockholm)))
            }
        }
    }

    private var words: CallWords { context.words.call }
}
