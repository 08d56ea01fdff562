import Funding
import HTML

/// What a call pays for, in plain words where an editor has written them.
struct CallPlainWords {
    let call: Call
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "vad")) {
            h2(.id("vad")) { context.words.call.what }
            if let text = call.summary {
                p(.class("lead")) { text[context.language] }
                p(.class("dim")) { context.words.call.ownWords }
            } else {
                p { context.words.call.noPlainWords }
            }
            if call.plainTitle != nil {
                p {
                    strong { context.words.call.officialTitle + " " }
                    span(.when(context.language == .swedish, .lang("en"))) { call.title }
                }
            }
        }
    }
}

/// The official text, as paragraphs and lists.
struct CallOfficialText {
    let call: Call
    let context: PageContext

    var markup: Markup {
        Markup {
            if !call.text.isEmpty { part("original", context.words.call.officialText, call.text) }
            if !call.conditions.isEmpty { part("villkor", context.words.call.conditions, call.conditions) }
        }
    }

    private func part(_ id: String, _ title: String, _ text: CallText) -> Markup {
        section(.aria(.labelledby, id)) {
            h2(.id(id)) { title }
            details {
                summary { context.words.call.showText }
                div(.class("official"), .when(context.language == .swedish, .lang("en"))) { TextBlocks(blocks: text.blocks).markup }
            }
        }
    }
}
