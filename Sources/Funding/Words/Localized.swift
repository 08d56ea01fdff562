/// One text in both languages; complete by construction.
public struct Localized: Sendable, Hashable, Codable {
    public let sv: String
    public let en: String

    public init(sv: String, en: String) {
        self.sv = sv
        self.en = en
    }

    /// A name or figure that reads the same in both languages.
    public init(same text: String) {
        self.init(sv: text, en: text)
    }

    public subscript(language: Language) -> String {
        language == .swedish ? sv : en
    }

    public var isEmpty: Bool { sv.isEmpty && en.isEmpty }
}
