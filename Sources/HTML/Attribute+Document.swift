extension Attribute where Tag == Tags.Meta {
    public static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
    /// The name of a property, as Open Graph's data within HTML has them.
    public static func property(_ name: String) -> Attribute { Attribute("property", name) }
    public static func content(_ text: String) -> Attribute { Attribute("content", text) }
}

extension Attribute where Tag == Tags.Script {
    static func type(_ kind: String) -> Attribute { Attribute("type", kind) }
    static func src(_ address: String) -> Attribute { SafeAddress.allows(address) ? Attribute("src", address) : .absent }
}

extension Attribute where Tag == Tags.Img {
    static func src(_ address: String) -> Attribute { SafeAddress.allows(address) ? Attribute("src", address) : .absent }
    static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    /// In pixels of the style sheet, so that the page does not move when the picture comes.
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }
}

/// Where links of a framed page lead.
public enum FrameTarget: String, Sendable {
    /// The whole window.
    case top = "_top"
}

extension Attribute where Tag == Tags.Base {
    static func target(_ target: FrameTarget) -> Attribute { Attribute("target", target.rawValue) }
}

extension Attribute where Tag == Tags.Iframe {
    static func src(_ address: String) -> Attribute { SafeAddress.allows(address) ? Attribute("src", address) : .absent }
    static func title(_ text: String) -> Attribute { Attribute("title", text) }
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }
    /// Fetches it when it comes near to what is seen.
    public static var lazy: Attribute { Attribute("loading", "lazy") }
}

extension Attribute where Tag == Tags.Details {
    public static func open(_ open: Bool = true) -> Attribute { Attribute("open", present: open) }
}

extension Attribute where Tag == Tags.Time {
    /// The machine's form of a date or time, ISO 8601.
    public static func datetime(_ iso: String) -> Attribute { Attribute("datetime", iso) }
}

extension Attribute where Tag == Tags.Th {
    public enum Scope: String, Sendable {
        case col, row
    }

    public static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }
}

extension Attribute where Tag == Tags.Link {
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
}

extension Attribute where Tag == Tags.Abbr {
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
}
