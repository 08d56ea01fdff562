/// Words that sources write in place of nothing.
enum SourceText {
    private static let empty: Set<String> = ["", "n.a.", "n.a", "n/a", "na", "null", "none", "-", "–", "not applicable", "nan", "(blank)"]

    /// The text on one line; `nil` where it says that there is none.
    static func value(_ text: String) -> String? {
        let text = HTMLText.collapsed(text)
        return empty.contains(text.lowercased()) ? nil : text
    }
}
