/// Tags that a form sends.
public protocol NamedControlTag: TagDefinition {}

/// Tags that somebody types into.
public protocol TypingTag: NamedControlTag {}

/// Tags with a value of their own.
public protocol ValueTag: TagDefinition {}

/// How a form is sent.
public enum FormMethod: String, Sendable {
    case get, post
}

/// What kind of control an input is.
public enum InputKind: String, Sendable {
    case text, search, email, tel, number, date, password, checkbox, radio, hidden, file
}

extension Attribute where Tag == Tags.Form {
    public static func action(_ address: String) -> Attribute {
        SafeAddress.allows(address) ? Attribute("action", address) : .absent
    }

    public static func method(_ method: FormMethod) -> Attribute { Attribute("method", method.rawValue) }
    /// How a form with a file is sent.
    public static var multipart: Attribute { Attribute("enctype", "multipart/form-data") }
    /// Leaves it to the server to say what is wrong, in the page's own words.
    public static var novalidate: Attribute { Attribute("novalidate", present: true) }
}

extension Attribute where Tag: NamedControlTag {
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
    public static func required(_ required: Bool = true) -> Attribute { Attribute("required", present: required) }
    public static func autocomplete(_ token: String) -> Attribute { Attribute("autocomplete", token) }
}

extension Attribute where Tag: TypingTag {
    public static func maxlength(_ characters: Int) -> Attribute { Attribute("maxlength", String(characters)) }
    public static func spellcheck(_ on: Bool) -> Attribute { Attribute("spellcheck", on ? "true" : "false") }
}

extension Attribute where Tag: ValueTag {
    public static func value(_ text: String) -> Attribute { Attribute("value", text) }
}

extension Attribute where Tag == Tags.Input {
    public static func type(_ kind: InputKind) -> Attribute { Attribute("type", kind.rawValue) }
    public static func checked(_ checked: Bool = true) -> Attribute { Attribute("checked", present: checked) }
    public static func inputmode(_ mode: String) -> Attribute { Attribute("inputmode", mode) }
    public static func list(_ id: String) -> Attribute { Attribute("list", id) }
    public static var readonly: Attribute { Attribute("readonly", present: true) }
}

extension Attribute where Tag == Tags.Textarea {
    public static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
    public static var readonly: Attribute { Attribute("readonly", present: true) }
}

extension Attribute where Tag == Tags.Option {
    public static func selected(_ selected: Bool = true) -> Attribute { Attribute("selected", present: selected) }
}

extension Attribute where Tag == Tags.Optgroup {
    public static func label(_ text: String) -> Attribute { Attribute("label", text) }
}

extension Attribute where Tag == Tags.Label {
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
}

extension Attribute where Tag == Tags.Button {
    /// Sends its form; the only kind of button there is without scripts.
    public static var submit: Attribute { Attribute("type", "submit") }
    /// The form that it sends, by its id, where that is not the one around it.
    public static func form(_ id: String) -> Attribute { Attribute("form", id) }
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
}
