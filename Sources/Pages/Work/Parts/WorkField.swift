import Funding
import HTML

/// One labelled control of a staff form with its hint and what is wrong with it, all tied together. Its id is its Swedish name.
struct WorkField {
    let name: ParameterName
    let label: String
    var hint: String?
    var problems: [WorkProblem] = []
    let language: Language

    /// A line to type into.
    /// - Parameters:
    ///   - mode: which keyboard a telephone shows.
    ///   - list: the id of a list of what it suggests.
    func input(
        _ kind: InputKind = .text, value: String = "", completion: String, mode: String? = nil, list: String? = nil, required: Bool = true
    ) -> Markup {
        markup { (attributes: ControlAttributes<Tags.Input>) in
            HTML.input(
                attributes.id, .type(kind), attributes.name, .value(value), .autocomplete(completion), .required(required),
                .when(mode != nil, .inputmode(mode ?? "")), .when(list != nil, .list(list ?? "")), attributes.described, attributes.invalid)
        }
    }

    /// A choice of one of several, each a value and what it is called.
    func choice(_ choices: [(value: String, name: String)], chosen: String) -> Markup {
        markup { (attributes: ControlAttributes<Tags.Select>) in
            select(attributes.id, attributes.name, attributes.described, attributes.invalid) {
                for choice in choices { option(.value(choice.value), .selected(choice.value == chosen)) { choice.name } }
            }
        }
    }

    /// Several lines to type into.
    func area(rows: Int, value: String, required: Bool = false) -> Markup {
        markup { (attributes: ControlAttributes<Tags.Textarea>) in
            textarea(attributes.id, attributes.name, .rows(rows), .required(required), attributes.described, attributes.invalid) { value }
        }
    }

    /// `control` gets the attributes that tie it to its label, hint and error.
    func markup<Tag: NamedControlTag>(_ control: (ControlAttributes<Tag>) -> Markup) -> Markup {
        let described = [hint.map { _ in id + "-hint" }, error.map { _ in id + "-error" }].compactMap(\.self).joined(separator: " ")
        return div(.class(error == nil ? "field" : "field field-wrong")) {
            HTML.label(.for(id)) { label }
            if let hint { p(.class("hint"), .id(id + "-hint")) { hint } }
            if let error { p(.class("wrong"), .id(id + "-error")) { error } }
            control(
                ControlAttributes(
                    id: .id(id), name: .name(name.name(in: language)), described: .when(!described.isEmpty, .aria(.describedby, described)),
                    invalid: .when(error != nil, .aria(.invalid, "true"))))
        }
    }

    struct ControlAttributes<Tag: NamedControlTag> {
        let id: Attribute<Tag>
        let name: Attribute<Tag>
        let described: Attribute<Tag>
        let invalid: Attribute<Tag>
    }

    private var id: String { name.sv }
    private var error: String? { problems.first { $0.control == id }?.text }
}
