import Funding
import HTML

/// A note, and what another source says against it.
enum Remarks {
    static func markup(note: Localized?, conflict: Localized?, _ context: PageContext) -> Markup {
        Markup {
            if let note { p(.class("note")) { note[context.language] } }
            if let conflict {
                p(.class("conflict")) {
                    strong { context.words.source.conflict + " " }
                    conflict[context.language]
                }
            }
        }
    }
}
