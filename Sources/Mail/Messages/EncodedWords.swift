import Foundation

/// Text of a header in words of ASCII (RFC 2047), each at most 75 octets and none with half a character in it.
enum EncodedWords {
    /// - Parameter first: the room for the first word, in octets; the others have 75.
    static func words(of text: String, first: Int) -> [String] {
        let scalars = Array(text.unicodeScalars)
        let bytes = scalars.reduce(0) { $0 + UTF8.width($1) }
        let quoted = scalars.reduce(0) { $0 + quotedUnit($1).utf8.count }
        return quoted <= (bytes + 2) / 3 * 4 ? quotedWords(of: scalars, first: first) : base64Words(of: scalars, first: first)
    }

    /// What stands around the encoded text: `=?utf-8?Q?` and `?=`.
    private static let frame = 12

    private static func quotedWords(of scalars: [Unicode.Scalar], first: Int) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in scalars {
            let unit = quotedUnit(scalar)
            if !word.isEmpty, word.utf8.count + unit.utf8.count > (words.isEmpty ? first : 75) - frame {
                words.append("=?utf-8?Q?\(word)?=")
                word = ""
            }
            word += unit
        }
        return words + ["=?utf-8?Q?\(word)?="]
    }

    private static func base64Words(of scalars: [Unicode.Scalar], first: Int) -> [String] {
        var words: [String] = []
        var word = Data()
        for scalar in scalars {
            let room = ((words.isEmpty ? first : 75) - frame) / 4 * 3
            if !word.isEmpty, word.count + UTF8.width(scalar) > room {
                words.append("=?utf-8?B?\(word.base64EncodedString())?=")
                word.removeAll()
            }
            word.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
        return words + ["=?utf-8?B?\(word.base64EncodedString())?="]
    }

    /// Only what may stand in every place of a header is left as it is.
    private static func quotedUnit(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": "_"
        case "a"..."z", "A"..."Z", "0"..."9", "-": String(scalar)
        default: QuotedPrintable.hexadecimal(scalar)
        }
    }
}
