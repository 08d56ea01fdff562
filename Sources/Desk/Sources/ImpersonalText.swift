/// Texts of imports as everybody may see them. Importers keep persons out of their remarks; this is the second lock.
enum ImpersonalText {
    /// Longer remarks are cut, in characters.
    static let longest = 200

    /// The text without e-mail addresses and long rows of digits (telephone and personal identity numbers), on one line.
    static func of(_ text: String) -> String {
        // What is cut off anyway is not searched: that would take a while.
        let line = text.prefix(longest * 2).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let plain = line.replacing(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/, with: "…").replacing(/\+?\d(?:[ \-–]?\d){8,}/) { match in
            isDate(match.output) ? String(match.output) : "…"
        }
        return plain.count > longest ? plain.prefix(longest) + "…" : plain
    }

    /// Whether it is two dates or the like: groups of four, two and two digits.
    private static func isDate(_ digits: Substring) -> Bool {
        digits.wholeMatch(of: /(?:\d{4}-\d{2}-\d{2}[ –\-]?)+/) != nil
    }
}
