import Foundation
import Funding
import Testing

@testable import Exporting

struct JSONFeedTests {
    private struct Read: Decodable {
        struct Item: Decodable {
            let id, url, external_url, title, summary, content_html, content_text, date_published, date_modified: String
            let tags: [String]?
        }

        struct Author: Decodable {
            let name: String
            let url: String?
        }

        let version, title, description, home_page_url, feed_url, language: String
        let authors: [Author]
        let items: [Item]
    }

    private func read(_ feed: Feed) throws -> Read {
        try JSONDecoder().decode(Read.self, from: Data(feed.json))
    }

    @Test func `a feed has what JSON Feed 1.1 demands`() throws {
        let feed = try read(SampleFeed.feed([]))
        #expect(feed.version == "https://jsonfeed.org/version/1.1")
        #expect(feed.title == "Utlysningar" && feed.language == "sv" && feed.items.isEmpty)
        #expect(feed.home_page_url == "https://utblick.example.se/utlysningar?tema=youth&sok=a%26b")
        #expect(feed.feed_url == "https://utblick.example.se/utlysningar.json?tema=youth&sok=a%26b")
        #expect(feed.authors.map(\.name) == ["Katrineholms kommun"])
    }

    @Test func `any text comes back as it was`() throws {
        let item = try #require(try read(SampleFeed.feed([SampleFeed.entry])).items.first)
        #expect(item.title == SampleFeed.awkward && item.summary == SampleFeed.awkward)
        #expect(
            item.content_text == "\(SampleFeed.awkward)\n\nÄndrat & nytt:\n– före → efter\n– \(SampleFeed.awkward)")
        #expect(item.content_html.contains("<p>Ändrat &amp; nytt:</p><ul><li>före → efter</li>"))
        #expect(item.id == SampleFeed.entry.id && item.url == SampleFeed.entry.address && item.external_url == SampleFeed.entry.source)
        #expect(item.date_published == "2026-11-28T16:00:00Z" && item.date_modified == "2026-11-28T17:00:00Z")
        #expect(item.tags == ["ESF+", "Unga & gamla"])
    }

    @Test func `each of the first 256 scalars survives`() throws {
        let text = String(String.UnicodeScalarView((0..<256).map { Unicode.Scalar(UInt8($0)) }))
        var writer = JSONWriter()
        writer.object { $0.add("t", text) }
        #expect(try JSONDecoder().decode([String: String].self, from: Data(writer.bytes)) == ["t": text])
    }

    @Test func `members keep their order, and what is missing is left out`() {
        var writer = JSONWriter()
        writer.object { object in
            object.add("b", "1")
            object.add("a", String?.none)
            object.add("tags", texts: [])
            object.add("c", [1, 2]) { $0.add("n", String($1)) }
        }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"b":"1","c":[{"n":"1"},{"n":"2"}]}"#)
    }
}
