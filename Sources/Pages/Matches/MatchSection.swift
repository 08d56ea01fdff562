import Funding
import HTML

/// One of the four parts of the answer. What does not fit is folded, not hidden.
struct MatchSection {
    let section: Match.Section
    let rows: [MatchesPage.Row]
    let query: IdeaQuery
    let context: PageContext

    var markup: Markup {
        Markup {
            if !rows.isEmpty {
                HTML.section(.class("match-section"), .aria(.labelledby, section.rawValue)) {
                    h2(.id(section.rawValue)) { section.name[context.language] }
                    if section == .waiting { p(.class("dim")) { context.words.matches.waitingHint } }
                    if section == .excluded { folded } else { list }
                }
            }
        }
    }

    private var folded: Markup {
        details {
            summary { context.words.matches.showExcluded(rows.count) }
            list
        }
    }

    /// Of the likeliest: a paper for a decision is seldom wanted of the others, and every address with an idea in it weighs.
    private static let briefings = 3

    private var list: Markup {
        ol(.class("plain matches")) {
            for (index, row) in rows.enumerated() {
                // Short: each row names it many times.
                let id = "\(section.rawValue.prefix(1))\(index + 1)"
                li { MatchRow(row: row, id: id, query: query, offersBriefing: index < Self.briefings, context: context).markup }
            }
        }
    }
}
