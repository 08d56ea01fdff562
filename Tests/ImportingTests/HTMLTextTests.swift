import Foundation
import Funding
import TestSupport
import Testing

@testable import Importing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two</p>", ["p:One", "p:Two"]),
        ("plain words", ["p:plain words"]),
        ("", []),
        ("   <p> </p>\n<div>&nbsp;</div>", []),
        ("<h2>Scope</h2>text", ["h:Scope", "p:text"]),
        ("<p><strong>Who can apply</strong></p><p>Towns</p>", ["h:Who can apply", "p:Towns"]),
        ("<p><strong>Note</strong> that this is text</p>", ["p:Note that this is text"]),
        (
            #"<span class="topicdescriptionkind">Expected Outcome</span>:<p>Better <b>water</b>.</p>"#,
            ["h:Expected Outcome:", "p:Better water."]
        ),
        ("<p>Expected Outcome:Projects are expected to</p>", ["p:Expected Outcome:Projects are expected to"]),
        ("<ul><li>a<li>b<ol><li>b1</li><li>b2</li></ol></li><li><p>c</p></li></ul>", ["l:a|b|b1|b2|c"]),
        ("<ul>loose<li></li><ul><li>deep</li></ul></ul>", ["l:loose|deep"]),
        ("<ul><script>x</script></ul>", []),
        (
            "<table><caption>T</caption><tr><th>Year</th><th>EUR</th></tr><tr><td>2026</td><td></td><td>5&nbsp;000</td></tr></table>",
            ["p:T", "p:Year · EUR", "p:2026 · 5 000"]
        ),
        ("<table><tbody><tr><td><p>One</p><ul><li>a</li></ul></td></tr></tbody></table>", ["p:One", "l:a"]),
        ("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>", ["p:a · b c"]),
        ("a<br>b<br/>c", ["p:a", "p:b", "p:c"]),
        ("a<script>alert('<p>x</p>')</script><style>p{}</style><!-- no -->b", ["p:ab"]),
        ("caf&eacute; &amp; t&#233;a &lt; 5 &#x20AC; AT&T", ["p:café & téa < 5 € AT&T"]),
        ("a\u{200B}b\u{A0}\u{A0}c\u{FEFF} \t\r\n d\u{AD}e", ["p:ab c de"]),
        (#"">General conditions1. Admissibility"#, ["p:General conditions1. Admissibility"]),
        (#" "> <p>Text</p>"#, ["p:Text"]),
        ("&lt;p&gt;Twice &amp;amp; escaped&lt;/p&gt;", ["p:Twice & escaped"]),
        ("&amp;lt;b&amp;gt;Three times&amp;lt;/b&amp;gt;", ["p:Three times"]),
        ("<p>x < y and y > z, <unknown>kept</unknown></p>", ["p:x < y and y > z, kept"]),
        ("<a href='javascript:alert(1)' onclick=x>click</a>", ["p:click"]),
        ("<meta charset='iso-8859-1'><p>Å ä ö — €</p>", ["p:Å ä ö — €"]),
        ("<p>unclosed <b>bold <i>both", ["p:unclosed bold both"]),
        ("<p>before\u{0}after</p>", ["p:beforeafter"]),
        ("<![CDATA[x]]><?php echo 1 ?><p>y</p>", ["p:x", "p:y"]),
    ])
    func `markup becomes blocks`(html: String, expected: [String]) {
        let result = HTMLText.callText(from: html)
        #expect(result.text.blocks.map(written) == expected)
        #expect(!result.wasCut)
    }

    @Test func `every character is kept, dropped or a space, as Unicode says`() {
        for value in UInt32(1)...0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            let isFormat = scalar.properties.generalCategory == .format
            let result = HTMLText.collapsed("a\n\(Character(scalar))b")
            // What is invisible and not listed may stay; what is visible must.
            if isSpace { #expect(result == "a b", "\(String(value, radix: 16))") }
            if !isSpace, !isFormat { #expect(Array(result.unicodeScalars) == ["a", " ", scalar, "b"], "\(String(value, radix: 16))") }
            if [0xAD, 0x200B, 0x202E, 0x2060, 0x180E].contains(value) { #expect(result == "a b") }
        }
    }

    @Test func `a title is one line`() {
        #expect(HTMLText.plain("  A &amp; B\n <i>c</i>  ") == "A & B c")
        #expect(HTMLText.plain("R&D < all") == "R&D < all")
    }

    @Test func `input that is too deep or too large is cut and says so`() {
        for tag in ["div", "b", "ul><li", "table><tr><td"] {
            let deep = HTMLText.callText(from: "<p>first</p>" + String(repeating: "<\(tag)>", count: 50_000) + "end")
            #expect(deep.wasCut)
            #expect(deep.text.plain.hasPrefix("first"))
        }
        let large = HTMLText.callText(from: String(repeating: "ö wörd ", count: 400_000))
        #expect(large.wasCut)
        #expect(large.text.plain.utf8.count <= HTMLText.maximumInput)
        #expect(large.text.plain.hasPrefix("ö wörd ö"))
    }

    @Test func `many small elements are read in reasonable time`() {
        let started = ContinuousClock.now
        let result = HTMLText.callText(from: String(repeating: "<p>a</p>", count: 100_000))
        #expect(result.text.blocks.count == 100_000)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func `no markup survives, whatever comes in`() {
        let pieces = [
            "<p>", "</p>", "<", ">", "<<p>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<b", " class=\"x>y\"", "'", "\"",
            "&lt;", "&gt;", "&amp;", "&amp;lt;", "&#60;", "&#x3c;", "&#0;", "&#xD800;", "&#99999999;", "<svg onload=x>", "<style>",
            "</style>",
            "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<br/>", "<h1>", "</h2>", "<plaintext>", "<xmp>", "<title>",
            "<textarea>", "<iframe src=//x>", "<math>", "<%", "%>", "<?x", "?>", "<!DOCTYPE html>", "</", "/>", "word", "ord två", "\u{0}",
            "\u{202E}", "\u{FFFE}", "\u{1F600}", "\n", "\t", "&nbsp;", "&zwnj;", "<a href=\"javascript:x\">", "</a>",
            "<img src=x onerror=y>",
        ]
        var chance = SeededGenerator(seed: 20_261_122)
        for _ in 0..<3_000 {
            let html = (0..<Int.random(in: 1...40, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
            let texts = HTMLText.callText(from: html).text.blocks.flatMap { block -> [String] in
                switch block {
                case .heading(let text), .paragraph(let text): [text]
                case .list(let items): items
                }
            }
            for text in texts {
                #expect(HTMLText.tags(in: text).isEmpty, "\(html.debugDescription) gave \(text)")
                #expect(!text.contains("<!--"), "\(html.debugDescription) gave \(text)")
                #expect(!text.isEmpty && text == HTMLText.collapsed(text), "\(html.debugDescription) gave \(text)")
            }
        }
    }

    @Test func `random bytes never crash`() {
        var chance = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...600, using: &chance)).map { _ in UInt8.random(in: 0...255, using: &chance) }
            _ = HTMLText.callText(from: String(decoding: bytes, as: UTF8.self))
        }
    }

    private func written(_ block: CallText.Block) -> String {
        switch block {
        case .heading(let text): "h:\(text)"
        case .paragraph(let text): "p:\(text)"
        case .list(let items): "l:\(items.joined(separator: "|"))"
        }
    }
}
