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
                    if section == .excluded {
                        folded(rows, from: 0, context.words.matches.showExcluded(rows.count))
                    } else {
                        let hurried = rows.filter { $0.closesBeforePartners(from: context.today) }
                        let others = rows.filter { !$0.closesBeforePartners(from: context.today) }
                        if !others.isEmpty { list(others, from: 0) }
                        if !hurried.isEmpty { folded(hurried, from: others.count, context.words.matches.showHurried(hurried.count)) }
                    }
                }
            }
        }
    }

    private func folded(_ rows: [MatchesPage.Row], from start: Int, _ title: String) -> Markup {
        details {
            summary { title }
            list(rows, from: start)
        }
    }

    /// Of the likeliest: a paper for a decision is seldom wanted of the others, and every address with an idea in it weighs.
    private static let briefings = 3

    /// - Parameter start: how many of the section's rows stand before them.
    private func list(_ rows: [MatchesPage.Row], from start: Int) -> Markup {
        ol(.class("plain matches")) {
            for (index, row) in zip(start..., rows) {
                // Short: each row names it many times.
                let id = "\(section.rawValue.prefix(1))\(index + 1)"
                li { MatchRow(row: row, id: id, query: query, offersBriefing: index < Self.briefings, context: context).markup }
            }
        }
    }
}
