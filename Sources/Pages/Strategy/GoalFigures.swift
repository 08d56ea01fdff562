import Casework
import Funding
import HTML

/// What the work for a goal has come to, in figures.
struct GoalFigures {
    let part: StrategyFigures.Part
    let programmes: [Programme.ID: Localized]
    /// Unique on the page.
    let id: String
    let context: PageContext

    var markup: Markup {
        Markup {
            if part.isEmpty {
                p(.class("dim")) { words.nothingYet }
            } else {
                dl(.class("rows")) {
                    for (name, value) in rows {
                        dt { name }
                        dd { value }
                    }
                }
                if !part.effects.isEmpty {
                    h4 { words.effects }
                    ul(.class("plain")) {
                        for (number, effect) in part.effects.enumerated() {
                            li { EffectBar(effect: effect, name: name(of: effect), id: "\(id)-\(number + 1)", context: context).markup }
                        }
                    }
                }
            }
        }
    }

    private var words: StrategyWords { context.words.strategy }

    private func name(of effect: StrategyFigures.Effect) -> String? { effect.programme.flatMap { programmes[$0] }?[context.language] }

    private var rows: [(String, String)] {
        var rows = [(words.running, part.running), (words.finished, part.finished), (words.waiting, part.waiting)]
            .map { ($0.0, context.format.number($0.1)) }
        if !part.grants.amounts.isEmpty {
            rows.append((words.granted, part.grants.amounts.map { context.format.money($0.wholeAmount) }.joined(separator: " + ")))
        }
        return rows
    }
}
