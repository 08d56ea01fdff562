extension Lexicon {
    /// A line of `sv-en.tsv`, or of a file in its form.
    struct TranslationRow {
        /// As written.
        let headword: String
        /// Its words, folded; at least one.
        let words: [String]
        let partOfSpeech: PartOfSpeech
        /// At least one.
        let translations: [String]
    }

    static func translationRows(of text: String, named file: String) throws(Damage) -> [TranslationRow] {
        var found: [TranslationRow] = []
        for row in try rows(of: text, named: file, columns: 4) {
            guard let partOfSpeech = PartOfSpeech(rawValue: row.cells[1]) else {
                throw Damage(file: file, line: row.line, expected: "a part of speech (n v adj adv name func abbr) in column 2")
            }
            let words = words(of: row.cells[0])
            let translations = row.cells[2].utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)).trimmingSpaces }
            guard !words.isEmpty, !translations.isEmpty else {
                throw Damage(file: file, line: row.line, expected: "a headword and at least one translation")
            }
            found.append(TranslationRow(headword: row.cells[0], words: words, partOfSpeech: partOfSpeech, translations: translations))
        }
        return found
    }

    /// The folded words of a headword or translation.
    static func words(of text: String) -> [String] {
        // Most are small letters and spaces, which need no taking apart scalar by scalar.
        guard isPlain(text.utf8) else { return Token.tokens(of: text).map(\.folded) }
        return text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    /// Whether a text is made of a–z, å, ä, ö and spaces.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var isSecondByte = false
        for byte in bytes {
            switch (isSecondByte, byte) {
            case (false, 0x61...0x7A), (false, 0x20): break
            case (false, 0xC3): isSecondByte = true
            case (true, 0xA4), (true, 0xA5), (true, 0xB6): isSecondByte = false
            default: return false
            }
        }
        return true
    }

    static func rows(of text: String, named file: String, columns: Int) throws(Damage) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            // The first line is the header.
            guard number > 1, !line.isEmpty else { continue }
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
            guard cells.count == columns else {
                throw Damage(file: file, line: number, expected: "\(columns) columns separated by tabs, found \(cells.count)")
            }
            rows.append((number, cells))
        }
        return rows
    }
}
