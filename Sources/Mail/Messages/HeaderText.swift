/// What may stand where in a header.
enum HeaderText {
    /// What an address of the web has besides letters and digits.
    static let inAddresses = "-._~:/?#[]@!$&'()*+,;=%"

    /// The text without every character but a–z, A–Z, 0–9 and those in `others`.
    static func kept(_ text: some StringProtocol, besides others: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { isAlphanumeric($0) || others.unicodeScalars.contains($0) }))
    }

    /// The text on one line: each line break a space, other control characters too.
    static func oneLine(_ text: String) -> String {
        String(text.map { character in isControl(character) ? " " : character })
    }

    /// Whether the text can stand in a header as it is: ASCII, no word that folding could not put on a line, nothing that looks encoded.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (32...126).contains($0) } && !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("=?")
            && text.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
    }

    /// RFC 5322's `atext`.
    static func isAtom(_ byte: UInt8) -> Bool {
        isAlphanumeric(Unicode.Scalar(byte)) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    private static func isControl(_ character: Character) -> Bool {
        character.isNewline || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
