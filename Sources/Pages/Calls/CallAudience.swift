import Funding
import HTML

/// Whom a call fits in the editors' judgement, and what it is about.
struct CallAudience {
    let call: Call
    let context: PageContext

    var markup: Markup {
        Markup {
            if !call.audience.isEmpty || !call.themes.isEmpty || call.municipalRole != nil {
                section(.aria(.labelledby, "vem")) {
                    h2(.id("vem")) { call.audience.isEmpty && call.municipalRole == nil ? words.themes : words.who }
                    dl(.class("rows")) {
                        if !call.audience.isEmpty {
                            dt { words.fits }
                            dd { call.audience.map { $0.name[context.language] }.joined(separator: ", ").capitalisedFirst }
                        }
                        if let role = call.municipalRole {
                            dt { words.municipalRole }
                            dd { role.name[context.language].capitalisedFirst }
                        }
                        if !call.themes.isEmpty {
                            dt { words.themes }
                            dd { call.themes.map { $0.name[context.language] }.joined(separator: ", ").capitalisedFirst }
                        }
                    }
                    p(.class("dim")) { words.judgement }
                }
            }
        }
    }

    private var words: CallWords { context.words.call }
}
