import Funding

/// A file of the site that never changes under its name: the name holds a hash of the content.
public struct Asset: Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: [UInt8]

    /// Where the site has it.
    public var address: SiteAddress { .asset(name: name) }

    public static let suggestions = script("suggestions", SuggestionScript.text)
    public static let filters = script("filters", FilterScript.text)
    public static let handy = script("handy", HandyScript.text)

    /// Every script of the site's ordinary pages.
    public static let scripts = [suggestions, filters, handy]

    /// Of a part that is shown within a page of another site.
    static let partScript = script("embed", EmbedScript.part)
    /// Of the page of the other site that surrounds the part.
    public static let surroundingScript = script("embedding", EmbedScript.surrounding)

    private static func script(_ stem: String, _ text: String) -> Asset {
        Asset(stem: stem, suffix: "js", mediaType: "text/javascript; charset=utf-8", text: text)
    }

    /// What staff's pages have besides the style sheet of every page.
    static let workStylesheet = Asset(stem: "work", suffix: "css", mediaType: "text/css; charset=utf-8", text: Stylesheet.work)

    init(stem: String, suffix: String, mediaType: String, text: String) {
        self.init(stem: stem, suffix: suffix, mediaType: mediaType, bytes: Array(text.utf8))
    }

    init(stem: String, suffix: String, mediaType: String, bytes: [UInt8]) {
        self.bytes = bytes
        self.mediaType = mediaType
        name = "\(stem)-\(Self.hash(bytes)).\(suffix)"
    }

    /// A name without its hash: `utblick.css`; `nil` for what is no name of a file here.
    static func kind(of name: String) -> String? {
        guard let parts = name.wholeMatch(of: /([a-z]+)-[0-9a-f]{16}\.([a-z]+)/)?.output else { return nil }
        return "\(parts.1).\(parts.2)"
    }

    /// Sixteen hexadecimal digits of FNV-1a, 64 bits: tells versions of one file apart, no more.
    public static func hash(_ bytes: [UInt8]) -> String {
        let value = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}

/// The site's mark as a file for the browser's tab: a letter where desks are to be told apart.
enum SiteIcon {
    /// - Parameters:
    ///   - ground: `#rrggbb`, on which white can be read.
    ///   - initial: one letter.
    static func text(ground: String, initial: String?) -> String {
        let begin = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="6" fill="\#(ground)"/>"#
        guard let initial else { return begin + mark + "</svg>" }
        return begin + """
            <text x="20" y="29" text-anchor="middle" font-family="system-ui,sans-serif" font-size="26" font-weight="600" fill="#fff">\
            \(initial)</text><path d="M8 35h24" stroke="#f6c945" stroke-width="3" stroke-linecap="round"/></svg>
            """
    }

    private static let mark = """
        <path d="M10 24a10 10 0 0 1 20 0z" fill="#f6c945"/>\
        <path d="M5 28h30M10 33h20M20 6v4M7.5 11.5l2.8 2.8M32.5 11.5l-2.8 2.8" fill="none" stroke="#fff" stroke-width="2.5" \
        stroke-linecap="round"/>
        """
}
