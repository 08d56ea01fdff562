import HTML

/// One labelled control of a form with its hint and its error, all tied together.
struct Field {
    let field: InputProblem.Field
    let label: String
    var hint: String?
    let problems: [InputProblem]
    let context: PageContext

    /// `control` gets the attributes that tie it to its label, hint and error.
    func markup<Tag: NamedControlTag>(_ control: (ControlAttributes<Tag>) -> Markup) -> Markup {
        div(.class(error == nil ? "field" : "field field-wrong")) {
            HTML.label(.for(field.rawValue)) { label }
            if let hint { p(.class("hint"), .id(field.rawValue + "-hint")) { hint } }
            if let error { p(.class("wrong"), .id(field.rawValue + "-error")) { error } }
            control(
                ControlAttributes(id: .id(field.rawValue), described: describedby(), invalid: .when(error != nil, .aria(.invalid, "true"))))
        }
    }

    struct ControlAttributes<Tag: TagDefinition> {
        let id: Attribute<Tag>
        let described: Attribute<Tag>
        let invalid: Attribute<Tag>
    }

    private var error: String? {
        problems.first { $0.field == field }.map { context.words.problems.text($0, context.format) }
    }

    private func describedText() -> String {
        [hint.map { _ in field.rawValue + "-hint" }, error.map { _ in field.rawValue + "-error" }]
            .compactMap(\.self).joined(separator: " ")
    }

    private func describedby<Tag: TagDefinition>() -> Attribute<Tag> {
        let ids = describedText()
        return .when(!ids.isEmpty, .aria(.describedby, ids))
    }
}
