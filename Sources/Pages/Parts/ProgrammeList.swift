import Funding
import HTML

/// Programmes one below the other.
struct ProgrammeList {
    let programmes: [ProgrammeSummary]
    let context: PageContext
    var headingLevel = 3

    var markup: Markup {
        ul(.class("plain cards")) {
            for programme in programmes { li(.class("card")) { row(programme) } }
        }
    }

    private func row(_ programme: ProgrammeSummary) -> Markup {
        Markup {
            Heading.level(headingLevel) {
                a(.href(context.path(.programme(programme.id)))) { programme.name[context.language] }
            }
            p(.class("card-line")) { Badge.of(programme.state, context) }
            p { FirstSentence.of(programme.supports[context.language]) }
        }
    }
}
