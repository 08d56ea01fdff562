import Casework
import Funding
import HTML

/// Cases in a column for each phase of the way.
struct CaseBoard {
    let cases: [CaseRow]
    let counts: [CaseStage: Int]
    let context: WorkContext

    var markup: Markup {
        div(.class("board")) { for phase in CaseStage.Phase.allCases { column(phase) } }
    }

    private var words: CaseWords { context.words.cases }

    private func column(_ phase: CaseStage.Phase) -> Markup {
        let shown = cases.filter { $0.stage.phase == phase }
        let count = counts.filter { $0.key.phase == phase }.values.reduce(0, +)
        return section {
            h2 { "\(phase.name[context.language]) (\(context.format.number(count)))" }
            if shown.isEmpty { p(.class("dim")) { words.boardEmpty } }
            ul(.class("plain")) {
                for row in shown {
                    li(.class("card")) {
                        a(.href(context.path(.case(row.id)))) { row.title }
                        p(.class("dim")) { [row.stage.name[context.language], row.owner ?? words.nobody].joined(separator: " · ") }
                        if let deadline = row.deadline {
                            p { context.format.daysLeft(from: context.today, until: deadline) }
                        }
                    }
                }
            }
        }
    }
}
