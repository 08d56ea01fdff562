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
        var address = address
        return address.withUTF8 { bytes in
            var (scheme, length): (UInt64, Int) = (0, 0)
            // Browsers skip blanks and control characters before and inside a scheme: look at the address as they will.
            for byte in bytes where byte > 32 && byte != 127 {
                switch byte {
                case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
                case UInt8(ascii: ":"): return length <= 8 && schemes.contains(scheme)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme = scheme << 8 | UInt64(byte | 0x20)
                default: scheme = scheme << 8 | UInt64(byte)
                }
                length += 1
            }
            return true
        }
    }

    /// Each as the number that its bytes make.
    private static let schemes = ["https", "http", "mailto", "tel"].map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
}
