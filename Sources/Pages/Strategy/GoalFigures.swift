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

/// How far a project has come with something that it measures: drawn where there is a target, and in words.
struct EffectBar {
    let effect: StrategyFigures.Effect
    /// The programme that pays for the project; `nil` where the catalogue does not know it.
    let name: String?
    let id: String
    let context: PageContext

    var markup: Markup {
        div(.class("share")) {
            if let reached {
                SVG.svg(.class("share-bar"), .viewBox("0 0 100 6"), .preserveAspectRatio("none"), .role("img"), .aria(.labelledby, id)) {
                    SVG.rect(.class("share-own"), .width(100), .height(6))
                    SVG.rect(.class("share-eu"), .width(Double(min(100, reached))), .height(6))
                }
            }
            p(.id(id)) {
                strong { effect.indicator.name }
                ": " + figures + " "
                if let name { span(.class("dim")) { name } }
            }
        }
    }

    /// Whole per cent of the target; `nil` without a target or an outcome.
    private var reached: Int? {
        guard let target = effect.indicator.target, target > 0, let outcome = effect.indicator.outcome, outcome >= 0 else { return nil }
        // Whoever typed a thousand times too much is not to be told so in twenty digits.
        return Int(min(Double(outcome) * 100 / Double(target), 99_999).rounded())
    }

    private var figures: String {
        let (words, format, unit) = (context.words.strategy, context.format, effect.indicator.unit)
        func figure(_ hundredths: Int) -> String { format.number(Double(hundredths) / 100) }
        return switch (effect.indicator.outcome, effect.indicator.target) {
        case (let outcome?, let target?): words.reached(figure(outcome), figure(target), unit) + (reached.map { " (\($0) %)" } ?? "") + "."
        case (let outcome?, nil): words.outcome(figure(outcome), unit)
        case (nil, let target?): words.target(figure(target), unit)
        case (nil, nil): words.unmeasured
        }
    }
}

/// Applications and answers year by year.
struct StrategyYearTable {
    let years: [StrategyFigures.Year]
    let context: PageContext

    var markup: Markup {
        let (words, format) = (context.words.strategy, context.format)
        return ScrollingTable.markup(label: words.yearsCaption) {
            table {
                caption { words.yearsCaption }
                thead {
                    tr { for name in [words.year, words.applied, words.won, words.rejected, words.granted] { th(.scope(.col)) { name } } }
                }
                tbody {
                    for year in years {
                        tr {
                            th(.scope(.row)) { String(year.year) }
                            for count in [year.applied, year.granted, year.rejected] { td(.class("figure")) { format.number(count) } }
                            td(.class("figure")) { year.grants.amounts.map { format.money($0.wholeAmount) }.joined(separator: " + ") }
                        }
                    }
                }
            }
        }
    }
}
