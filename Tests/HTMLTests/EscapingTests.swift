import TestSupport
import Testing

@testable import HTML

/// Texts of letters, markup, quotes, control characters and signs from all over Unicode.
func randomTexts(count: Int, seed: UInt64) -> [String] {
    let alphabet =
        Array("abcåäö <>&\"'=/`;#-!\n\r\t\u{0}\u{8}\u{7f}é漢🇸🇪👩‍👩‍👧\u{202F}").map(String.init)
        + ["&amp;", "</textarea>", "<!--", "]]>", "javascript:", "&#x3c;", "\r\n"]
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
        let length = Int.random(in: 0...40, using: &generator)
        return (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
    }
}

/// What a browser reads back from escaped text: the entities that the escaper writes, undone.
func readBack(_ html: String) -> String {
    var text = html
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#13;", "\r"), ("&amp;", "&")] {
        text = replacing(entity, with: sign, in: text)
    }
    return text
}

/// Works on scalars: `Character` takes a carriage return and a line feed for one.
func replacing(_ old: String, with new: String, in text: String) -> String {
    let old = Array(old.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
        if scalars[index...].starts(with: old) {
            result.append(contentsOf: new.unicodeScalars)
            index += old.count
        } else {
            result.append(scalars[index])
            index += 1
        }
    }
    return String(result)
}

/// The text with what HTML forbids replaced, as the escaper promises.
func allowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let isControl = (scalar.value < 32 && !"\t\n\r".unicodeScalars.contains(scalar)) || scalar.value == 127
        result.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(result)
}

@Suite struct EscapingTests {
    @Test func `any text is read back as it was, inside an element`() {
        for text in randomTexts(count: 2_000, seed: 1) {
            let html = span { text }.html
            let inner = String(html.dropFirst("<span>".count).dropLast("</span>".count))
            #expect(!inner.contains("<") && !inner.contains(">"))
            #expect(Array(readBack(inner).unicodeScalars) == Array(allowed(text).unicodeScalars))
        }
    }

    @Test func `any text is read back as it was, inside an attribute`() {
        for text in randomTexts(count: 2_000, seed: 2) {
            let html = input(.value(text)).html
            let inner = String(html.dropFirst("<input value=\"".count).dropLast("\">".count))
            #expect(!inner.contains("\"") && !inner.contains("<"))
            #expect(Array(readBack(inner).unicodeScalars) == Array(allowed(text).unicodeScalars))
        }
    }

    @Test(arguments: [
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("\"citat\"", "\"citat\""), ("\u{0}x", "\u{FFFD}x"), ("a\r\nb", "a&#13;\nb"),
    ])
    func `text is escaped once`(text: String, html: String) {
        #expect(Markup(text).html == html)
    }

    @Test func `a line break first in a text area survives`() {
        #expect(textarea { "\nhej" }.html == "<textarea>\n\nhej</textarea>")
    }
}
