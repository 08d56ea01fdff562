import SQLCore

/// What finds rows by the words that are kept with them: one text, each word with a space on both sides.
enum WordCondition {
    /// A row's words as they are kept. Never empty, not even without words: what is empty has not been worked out.
    static func kept(_ words: [String]) -> String { " " + Set(words).sorted().joined(separator: " ") + " " }

    /// Those that hold every word of a search in one of its forms: whole words, but the last, which may still be being typed.
    /// - Parameter words: at least one.
    static func holds(_ words: [[String]], in column: SQL) -> SQL {
        words.enumerated().map { index, forms in
            let end = index == words.count - 1 ? "" : " "
            let held = forms.map { form -> SQL in "\(column) LIKE \(FoldedText.pattern(containing: " " + form + end)) ESCAPE '\\'" }
            return "(\(held.joined(" OR ")))"
        }.joined(" AND ")
    }
}
