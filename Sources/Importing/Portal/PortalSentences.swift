import Foundation

/// Parts a text into sentences, also where the source has lost the space between them.
enum PortalSentences {
    static func sentences(of text: Substring) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { sentences(ofLine: $0) }
    }

    private static func sentences(ofLine line: Substring) -> [String] {
        var found: [String] = []
        var start = line.startIndex
        var place = line.startIndex
        while place < line.endIndex {
            let next = line.index(after: place)
            if line[place] == ".", isEnd(before: line[start..<place], after: line[next...]) {
                found.append(String(line[start..<next]))
                start = next
            }
            place = next
        }
        found.append(String(line[start...]))
        return found.map(tidied).filter { $0.contains(where: \.isLetter) }
    }

    /// Not after "i.e." or "U.S.", nor before a small letter or digit; "described in …" often follows without a space.
    private static func isEnd(before: Substring, after: Substring) -> Bool {
        guard let last = before.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).last, last.count > 1 else {
            return before.hasSuffix(")")
        }
        let rest = after.drop(while: \.isWhitespace)
        guard let first = rest.first else { return true }
        return !(first.isLowercase || first.isNumber) || rest.hasPrefix("described")
    }

    private static func tidied(_ sentence: String) -> String {
        let words = sentence.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(words.drop { $0 == ":" || $0 == " " }).replacing(" .", with: ".").replacing(" ,", with: ",")
    }
}
