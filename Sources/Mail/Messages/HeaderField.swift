/// One field of a message's header, folded.
struct HeaderField {
    /// The field with the CRLF at its end; a line has at most 76 octets where its words allow.
    let lines: String

    /// A field whose value is ASCII and needs no encoding.
    init(_ name: String, _ value: String) {
        self.init(name, words: value.split(separator: " ").map(String.init))
    }

    /// A field of free text.
    init(_ name: String, text: String) {
        let text = HeaderText.oneLine(text)
        guard !text.isEmpty, !HeaderText.isPlain(text) else {
            // Several spaces stay together, at the beginning of a word.
            self.init(name, words: Self.words(of: text))
            return
        }
        self.init(name, words: EncodedWords.words(of: text, first: Self.room(after: name)))
    }

    /// A field of one address.
    init(_ name: String, address: MailAddress) {
        self.init(name, phrase: address.name, then: address.name == nil ? address.address : "<\(address.address)>")
    }

    /// A field of a name that people read, and what stands in angle brackets.
    init(_ name: String, phrase: String?, then rest: String) {
        let phrase = phrase.map(HeaderText.oneLine) ?? ""
        if phrase.isEmpty {
            self.init(name, words: [rest])
        } else if HeaderText.isPlain(phrase), phrase.utf8.count <= Self.room(after: name) - 2 {
            let quoted = phrase.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            self.init(name, words: Self.words(of: "\"\(quoted)\"") + [rest])
        } else {
            self.init(name, words: EncodedWords.words(of: phrase, first: Self.room(after: name)) + [rest])
        }
    }

    /// - Parameter words: what must not be broken, each put after a space.
    private init(_ name: String, words: [String]) {
        var lines = name + ":"
        var width = lines.utf8.count
        for (position, word) in words.enumerated() {
            // The first word stays on the line of the name: a line of the name alone is read wrongly by some.
            if position > 0, width + 1 + word.utf8.count > 76 {
                lines += "\r\n"
                width = 0
            }
            lines += " " + word
            width += 1 + word.utf8.count
        }
        self.lines = lines + "\r\n"
    }

    /// How long the first word may be beside the name, RFC 2047's limit of 76 for the line.
    private static func room(after name: String) -> Int { 76 - name.utf8.count - 2 }

    /// The text's words; a further space between two stands at the beginning of the second.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var spaces = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if word.isEmpty, !words.isEmpty {
                spaces += " "
            } else {
                words.append(spaces + word)
                spaces = ""
            }
        }
        return words
    }
}
