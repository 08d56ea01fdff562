/// One text in those languages that a source gives it in; unlike `Localized`, it may be in any, and lack both of Utblick's.
public struct TextVersions: Sendable, Hashable, Codable {
    public struct Version: Sendable, Hashable, Codable {
        /// ISO 639-1, such as `fi`; `nil` where the source does not say.
        public let language: String?
        public let text: String

        public init(language: String?, text: String) {
            self.language = language
            self.text = text
        }
    }

    /// In the source's order, without empty ones and without one that repeats an earlier one.
    public let versions: [Version]

    public init(_ versions: [Version]) {
        var texts: Set<String> = []
        self.versions = versions.filter { !$0.text.isEmpty && texts.insert($0.text).inserted }
    }

    /// The text in `language`, else in English, else the first there is; `nil` when there is none.
    public subscript(language: Language) -> String? { version(for: language)?.text }

    /// The same with the language that it is in.
    public func version(for language: Language) -> Version? {
        for wanted in [language.rawValue, Language.english.rawValue] {
            if let version = versions.first(where: { $0.language == wanted }) { return version }
        }
        return versions.first
    }

    public var isEmpty: Bool { versions.isEmpty }
}
