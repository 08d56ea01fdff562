import Funding
import HTML

/// The choices of what to show within a page of another site.
struct EmbeddingForm {
    let query: EmbedQuery
    let context: PageContext

    var markup: Markup {
        form(.method(.get), .action(context.bare(.embedding()))) {
            div(.class("field-grid")) {
                choice(
                    "visar", .shown, words.viewLabel,
                    EmbedQuery.View.allCases.map { choice($0.rawValue, words.title($0), $0 == query.view) })
                choice(
                    "utseende", .look, words.lookLabel,
                    EmbedQuery.Look.allCases.map { choice($0.rawValue, words.look($0), $0 == query.look) })
                choice(
                    "antal", .count, words.countLabel,
                    Set([3, 5, 10, 20, query.count]).sorted().map { choice(String($0), String($0), $0 == query.count) })
                choice(
                    "passar", .audience, context.words.calls.audienceLabel,
                    [any] + sorted(ApplicantKind.allCases.map { choice($0.rawValue, $0.name[context.language], $0 == query.audience) }))
                choice(
                    "tema", .theme, context.words.calls.themeLabel,
                    [any] + sorted(Theme.allCases.map { choice($0.rawValue, $0.name[context.language], $0 == query.theme) }))
            }
            p(.class("hint")) { words.choicesHint }
            p { button(.class("button"), .submit) { words.show } }
        }
    }

    private typealias Choice = ChoiceField.Choice

    private var words: EmbedWords { context.words.embed }

    private var any: Choice { choice("", context.words.calls.any, false) }

    private func choice(_ value: String, _ text: String, _ isSelected: Bool) -> Choice {
        Choice(value: value, text: text.capitalisedFirst, isSelected: isSelected)
    }

    private func sorted(_ choices: [Choice]) -> [Choice] { choices.sorted { $0.text < $1.text } }

    private func choice(_ id: String, _ parameter: ParameterName, _ label: String, _ choices: [Choice]) -> Markup {
        ChoiceField(id: id, parameter: parameter, label: label, choices: choices, context: context).markup
    }
}
