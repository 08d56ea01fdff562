import Funding
import HTML

/// The words of an idea that met words of a programme or call, with what linked them.
struct EvidenceList {
    let evidence: [Evidence]
    let context: PageContext

    var markup: Markup {
        Markup {
            if evidence.isEmpty {
                p { words.noEvidence }
            } else {
                p { words.evidenceTitle }
                ul(.class("evidence")) { for item in evidence { li { line(item) } } }
            }
        }
    }

    private var words: MatchesWords { context.words.matches }

    private func line(_ item: Evidence) -> Markup {
        Markup {
            strong { item.word }
            // The same word need not be said twice.
            if !item.met.isEmpty, item.met.lowercased() != item.word.lowercased() {
                " " + words.metWord + " "
                strong { item.met }
            }
            span(.class("dim")) { " (" + item.link.name[context.language] + ")" }
        }
    }
}
