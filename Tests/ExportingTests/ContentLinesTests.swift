import Testing

@testable import Exporting

struct ContentLinesTests {
    private func written(_ name: String, _ text: String) -> String {
        var lines = ContentLines()
        lines.add(name, text: text)
        return String(decoding: lines.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a,b;c\\d", #"a\,b\;c\\d"#), ("två\nrader", #"två\nrader"#), ("två\r\nrader\rtre", #"två\nrader\ntre"#),
        ("\u{0}a\u{7}\u{7F}b\tc", "ab\tc"), ("e\u{301}\u{0}", "e\u{301}"), ("a:b\"c\"", "a:b\"c\""), ("", ""),
    ])
    func `text is escaped`(text: String, escaped: String) {
        #expect(ContentLines.escaped(text) == escaped)
    }

    @Test func `a line of 75 octets is left whole, and one of 76 is folded`() {
        #expect(written("X", String(repeating: "a", count: 73)) == "X:" + String(repeating: "a", count: 73) + "\r\n")
        #expect(written("X", String(repeating: "a", count: 74)) == "X:" + String(repeating: "a", count: 73) + "\r\n a\r\n")
    }

    @Test(arguments: ["a", "å", "€", "🎉", "aå€🎉", "e\u{301}", "👩‍👩‍👧"], 0..<4)
    func `no line is longer than 75 octets, none splits a character, and unfolding gives the text back`(unit: String, offset: Int) throws {
        let text = String(repeating: "x", count: offset) + String(repeating: unit, count: 120)
        var lines = ContentLines()
        lines.add("DESCRIPTION", text: text)
        var unfolded = ""
        for (place, line) in lines.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
            let text = try #require(String(validating: line.dropLast(), as: UTF8.self), "a character is split")
            #expect(place == 0 || text.unicodeScalars.first == " ")
            unfolded += place == 0 ? text : String(text.unicodeScalars.dropFirst())
        }
        #expect(unfolded == "DESCRIPTION:" + text)
    }

    @Test(arguments: [
        ("https://a.se/x?y=å&z=1", "https://a.se/x?y=%C3%A5&z=1"), ("https://a.se/\r\nX:1", "https://a.se/%0D%0AX:1"),
        ("https://a.se/a b", "https://a.se/a%20b"), ("https://a.se/a%20b;c,d", "https://a.se/a%20b;c,d"),
    ])
    func `an address cannot break out of its line`(address: String, written: String) {
        #expect(WebAddress.encoded(address) == written)
    }

    @Test func `a parameter holds neither quotation marks nor line ends`() {
        #expect(ContentLines.quoted("A \"B\", C: D\r\nX") == "\"A 'B', C: DX\"")
    }
}
