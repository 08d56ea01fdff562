/// Tags that lead somewhere.
public protocol LinkingTag: TagDefinition {}

extension Attribute where Tag: LinkingTag {
    /// An address of this site, or one on the web, for mail or for a telephone; any other scheme is left out, because addresses
    /// come from imported records too.
    public static func href(_ address: String) -> Attribute {
        SafeAddress.allows(address) ? Attribute("href", address) : .absent
    }

    public static func rel(_ relations: String) -> Attribute { Attribute("rel", relations) }
    public static func hreflang(_ code: String) -> Attribute { Attribute("hreflang", code) }
    public static func type(_ mediaType: String) -> Attribute { Attribute("type", mediaType) }
}

/// Which addresses may stand in a link.
enum SafeAddress {
    /// Whether an address has no scheme, or one of `https`, `http`, `mailto` and `tel`.
    static func allows(_ address: String) -> Bool {
        // Browsers skip blanks and control characters before and inside a scheme: look at the address as they will.
        let seen = address.unicodeScalars.filter { $0.value > 32 && $0.value != 127 }
        let head = String(String.UnicodeScalarView(seen)).lowercased()
        guard let colon = head.firstIndex(of: ":") else { return true }
        if let end = head.firstIndex(where: { "/?#".contains($0) }), end < colon { return true }
        return ["https", "http", "mailto", "tel"].contains(String(head[..<colon]))
    }
}
