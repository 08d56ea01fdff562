import HTML

/// One labelled list of a form to choose from, without a hint or an error.
struct ChoiceField {
    struct Choice {
        let value: String
        let text: String
        let isSelected: Bool
    }

    let id: String
    let parameter: ParameterName
    let label: String
    let choices: [Choice]
    let context: PageContext

    var markup: Markup {
        div(.class("field")) {
            HTML.label(.for(id)) { label }
            select(.id(id), .name(parameter.name(in: context.language))) {
                for choice in choices { option(.value(choice.value), .selected(choice.isSelected)) { choice.text } }
            }
        }
    }
}
