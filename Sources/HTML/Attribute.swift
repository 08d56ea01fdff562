/// An attribute that belongs on the elements of `Tag`. Made by its static functions only, so that no page invents one.
public struct Attribute<Tag: TagDefinition>: Sendable {
    /// `nil` when it is left out, such as `.checked(false)`.
    let value: AttributeValue?

    init(_ name: String, _ text: String) {
        value = AttributeValue(name: name, text: text)
    }

    /// Present without a value, or left out.
    init(_ name: String, present: Bool) {
        value = present ? AttributeValue(name: name, text: nil) : nil
    }

    private init() {
        value = nil
    }

    static var absent: Attribute { Attribute() }
}

struct AttributeValue: Sendable {
    let name: String
    let text: String?
}

extension Attribute {
    public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    public static func id(_ name: String) -> Attribute { Attribute("id", name) }
    public static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
    public static func hidden(_ hidden: Bool = true) -> Attribute { Attribute("hidden", present: hidden) }
    public static func role(_ name: String) -> Attribute { Attribute("role", name) }
    /// Makes an element that is not a control reachable from the keyboard (0) or from a link alone (-1).
    public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }

    /// What an element says to assistive technology.
    public enum Aria: String, Sendable {
        case label, labelledby, describedby, current, hidden, invalid, live
    }

    public static func aria(_ name: Aria, _ text: String) -> Attribute { Attribute("aria-" + name.rawValue, text) }

    /// What a script of the site is to know of an element.
    public static func data(_ name: String, _ text: String) -> Attribute { Attribute("data-" + name, text) }

    /// An attribute only when `condition` holds.
    public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute { condition ? attribute : .absent }
}
