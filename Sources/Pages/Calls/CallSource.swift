import Foundation
import Funding
import HTML

/// Where the record of a call comes from, and when it was checked.
struct CallSource {
    let call: Call
    let context: PageContext

    var markup: Markup {
        section(.class("source-box"), .aria(.labelledby, "kalla")) {
            h2(.id("kalla")) { context.words.source.title }
            dl {
                dt { words.identifier }
                dd { span(.class("code")) { call.identifier } }
                if let type = call.typeOfAction {
                    dt { words.typeOfAction }
                    dd { span(.when(context.language == .swedish, .lang("en"))) { type } }
                }
                if let callTitle = call.callTitle {
                    dt { words.partOf }
                    dd { span(.when(context.language == .swedish, .lang("en"))) { callTitle } }
                }
                dt { context.words.source.title }
                dd { SourceLine(source: call.source, context: context).markup }
                if let fetched = call.fetchedAt {
                    dt { words.fetched }
                    dd { context.format.moment(fetched) }
                }
            }
            if let link = call.link { p { ExternalLink.to(link, words.readAtSource, context) } }
        }
    }

    private var words: CallWords { context.words.call }
}
