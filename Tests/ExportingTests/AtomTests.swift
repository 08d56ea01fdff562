import Foundation
import FoundationXML
import Funding
import Testing

@testable import Exporting

struct AtomTests {
    private func parsed(_ feed: Feed) throws -> XMLElement {
        try #require(XMLDocument(data: Data(feed.atom), options: []).rootElement())
    }

    private func texts(_ name: String, in element: XMLElement) -> [String] {
        element.elements(forName: name).map { $0.stringValue ?? "" }
    }

    /// FoundationXML's own `attribute(forName:)` finds nothing where the document has a default namespace.
    private func attribute(_ name: String, of element: XMLElement?) -> String? {
        element?.attributes?.first { $0.name == name }?.stringValue
    }

    @Test func `a feed has what RFC 4287 demands, once each`() throws {
        let feed = try parsed(SampleFeed.feed([SampleFeed.entry]))
        #expect(feed.name == "feed" && feed.uri == "http://www.w3.org/2005/Atom")
        #expect(texts("id", in: feed) == ["tag:utblick.example.se,2026:/utlysningar"])
        #expect(texts("title", in: feed) == ["Utlysningar"])
        #expect(texts("subtitle", in: feed) == ["Alla <öppna> & kommande"])
        #expect(texts("updated", in: feed) == ["2026-11-28T17:00:00Z"])
        let author = try #require(feed.elements(forName: "author").first)
        #expect(texts("name", in: author) == ["Katrineholms kommun"] && texts("uri", in: author) == ["https://www.katrineholm.se"])
        let entry = try #require(feed.elements(forName: "entry").first)
        for name in ["id", "title", "updated", "published", "summary", "content"] { #expect(texts(name, in: entry).count == 1, "\(name)") }
        #expect(texts("published", in: entry) == ["2026-11-28T16:00:00Z"] && texts("updated", in: entry) == ["2026-11-28T17:00:00Z"])
        #expect(entry.elements(forName: "category").map { attribute("term", of: $0) } == ["ESF+", "Unga & gamla"])
    }

    @Test func `links name the feed itself, its page, its twin and its other forms, no two alike`() throws {
        let links = try parsed(SampleFeed.feed([])).elements(forName: "link")
        let kinds = links.map { link in
            ["rel", "type", "hreflang"].map { attribute($0, of: link) ?? "-" }.joined(separator: " ")
        }
        #expect(
            kinds == [
                "self application/atom+xml -", "alternate text/html sv", "alternate text/html en", "alternate application/feed+json -",
                "alternate text/calendar -",
            ])
        #expect(
            attribute("href", of: links.first) == "https://utblick.example.se/utlysningar.atom?tema=youth&sok=a%26b")
        #expect(!kinds.contains { $0.contains("hub") })
    }

    @Test func `any text comes back as it was, less what XML has no room for`() throws {
        let entry = try #require(try parsed(SampleFeed.feed([SampleFeed.entry])).elements(forName: "entry").first)
        let kept = "A & B <b>\"c\"</b> å € 🎉\tx\nny rad]]>"
        #expect(texts("title", in: entry) == [kept] && texts("summary", in: entry) == [kept])
        let shown = "A &amp; B &lt;b&gt;\"c\"&lt;/b&gt; å € 🎉\tx\nny rad]]&gt;"
        #expect(
            texts("content", in: entry) == ["<p>\(shown)</p><p>Ändrat &amp; nytt:</p><ul><li>före → efter</li><li>\(shown)</li></ul>"])
    }

    @Test func `language is told for the feed, and for a title in another`() throws {
        let text = String(decoding: SampleFeed.feed([SampleFeed.entry]).atom, as: UTF8.self)
        #expect(text.hasPrefix(#"<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">"#))
        #expect(text.contains(#"<title xml:lang="en">"#))
    }

    @Test(arguments: [
        0x0, 0x1, 0x8, 0x9, 0xA, 0xB, 0xC, 0xD, 0xE, 0x1F, 0x20, 0x7F, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF,
    ])
    func `each scalar is in or out as XML 1.0 says`(value: Int) throws {
        let scalar = try #require(Unicode.Scalar(UInt32(value)))
        let isOut = [0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xFFFE, 0xFFFF].contains(value)
        var writer = XMLWriter()
        writer.element("t", text: "a\(Character(scalar))b")
        let read = try XMLDocument(data: Data(writer.bytes), options: []).rootElement()?.stringValue
        #expect(read == (isOut ? "ab" : "a\(Character(scalar))b"))
    }

    @Test func `a feed without entries is a feed`() throws {
        #expect(try parsed(SampleFeed.feed([])).elements(forName: "entry").isEmpty)
    }
}
