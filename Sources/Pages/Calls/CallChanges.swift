import Foundation
import Funding
import HTML

/// The latest that has changed in a call, and the way to all of it.
struct CallChanges {
    let model: CallPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            if let latest = model.latestChange {
                section(.class("revision"), .aria(.labelledby, "andringar")) {
                    h2(.id("andringar")) { words.sectionTitle }
                    if latest.kind == .appeared {
                        p { words.unchangedSince(context.format.date(Day(of: latest.seenAt, in: .stockholm))) }
                    } else {
                        ChangeDetails(change: latest, context: context).markup
                    }
                    p { a(.href(context.path(.callHistory(model.call.id)))) { words.wholeHistory(latest.version) } }
                }
            }
        }
    }

    private var words: ChangeWords { context.words.changes }
}
