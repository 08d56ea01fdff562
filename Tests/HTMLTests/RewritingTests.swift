import Foundation
import Testing

@testable import HTML

@Suite struct RewritingTests {
    /// Every "ord" that stands in a paragraph and in no link becomes a link.
    private static func linked(_ markup: Markup) -> String {
        markup.rewritingTexts(in: ["p", "td"], outside: ["a", "strong"]) { text in
            guard let range = text.firstRange(of: "ord") else { return nil }
            return Markup {
                String(text[..<range.lowerBound])
                a(.href("/ordlista")) { "ord" }
                String(text[range.upperBound...])
            }
        }.html
    }

    @Test func `texts in the named elements are handed over, as somebody wrote them`() {
        var seen: [String] = []
        let page = div {
            "utanför"
            p { "a < b & \"c\" > d\r &amp;" }
        }
        let same = page.rewritingTexts(in: ["p"], outside: []) { text in
            seen.append(text)
            return nil
        }
        #expect(seen.contains("a < b & \"c\" > d\r &amp;"))
        #expect(!seen.contains { $0.contains("utanför") })
        #expect(same.html == page.html)
    }

    @Test func `what comes back is escaped like any text`() {
        let page = p { "1 < 2" }.rewritingTexts(in: ["p"], outside: []) { Markup("«\($0)» & <b>") }
        #expect(page.html == "<p>«1 &lt; 2» &amp; &lt;b&gt;</p>\n")
    }

    @Test func `elements that are passed over keep their texts, with all that stands in them`() {
        #expect(Self.linked(p { "ett ord" }) == "<p>ett <a href=\"/ordlista\">ord</a></p>\n")
        #expect(Self.linked(p { a(.href("/x")) { em { "ord" } } }) == "<p><a href=\"/x\"><em>ord</em></a></p>\n")
        #expect(Self.linked(strong { p { "ord" } }) == "<strong><p>ord</p>\n</strong>")
        #expect(Self.linked(p { span(.lang("en")) { "ord" } }) == "<p><span lang=\"en\">ord</span></p>\n")
        #expect(Self.linked(li { "ord" }) == "<li>ord</li>\n")
    }

    @Test func `an escape beside an accent is read as the sign that it stands for`() {
        let text = "a <\u{338} &\u{301} &\u{200D}lt; \u{600}> \u{FE0F}\r ord"
        #expect(
            Self.linked(p { text })
                == p {
                    String(text.dropLast(3)); a(.href("/ordlista")) { "ord" }
                }.html)
    }

    @Test(arguments: [0, 2_000]) func `texts that follow each other are one text`(_ size: Int) {
        let page = p {
            String(repeating: "x", count: size)
            "o"
            "rd"
        }
        #expect(Self.linked(page).hasSuffix("<a href=\"/ordlista\">ord</a></p>\n"))
    }

    @Test func `every tag that is never closed is known`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/HTML/Tags.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let names = source.split(separator: "public static var name: String { \"").dropFirst()
            .filter { $0.split(separator: "\n").prefix(2).joined().contains("{ .void }") }.map { String($0.prefix { $0 != "\"" }) }
        #expect(!names.isEmpty && Set(names) == TextRewriting.void)
    }

    @Test func `tags without content leave where a text stands as it was`() {
        let voids = [
            br(), hr(), img("/a.png", alternative: ""), input(.type(.text)), link(.rel("x")), meta(.charset("utf-8")), base(target: .top),
            SVG.rect(.x(1)),
        ]
        for void in voids {
            let after = div {
                p { void }
                "ord"
            }
            let within = div {
                void
                p {
                    void
                    "ord"
                }
            }
            #expect(Self.linked(after) == "<div><p>\(void.html)</p>\nord</div>\n")
            #expect(Self.linked(within).hasSuffix("<a href=\"/ordlista\">ord</a></p>\n</div>\n"))
        }
    }

    @Test func `an address that speaks of a language is no other language`() {
        let page = p { em(.data("lang", "en")) { "ord" } }
        #expect(Self.linked(page) == "<p><em data-lang=\"en\"><a href=\"/ordlista\">ord</a></em></p>\n")
    }

    /// Whatever is written together and whatever is not, the page is the same.
    @Test(arguments: [0, 10, 1_000, 1_020, 1_024, 1_030, 5_000]) func `pieces of any size are found again`(_ size: Int) {
        let filling = String(repeating: "x", count: size)
        let page = div {
            p { filling + " ord" }
            a(.href("/x")) {
                p {
                    filling
                    span { "ord" }
                }
            }
            table { tr { td { "ord " + filling } } }
        }
        let link = "<a href=\"/ordlista\">ord</a>"
        #expect(
            Self.linked(page)
                == "<div><p>\(filling) \(link)</p>\n<a href=\"/x\"><p>\(filling)<span>ord</span></p>\n</a>"
                + "<table><tr><td>\(link) \(filling)</td>\n</tr>\n</table>\n</div>\n")
        #expect(page.document == Array("<!DOCTYPE html>\n\(page.html)".utf8))
    }
}
