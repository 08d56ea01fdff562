/// A language that Utblick's pages, reasons and editorial texts are written in.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case swedish = "sv"
    case english = "en"

    /// The page's other language.
    public var other: Language { self == .swedish ? .english : .swedish }
}
