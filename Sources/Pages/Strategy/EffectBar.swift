import Casework
import HTML

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
