import Foundation
import Testing

@testable import Exporting

@Suite struct SitemapTests {
    private func text(_ pages: [Sitemap.Page]) -> String { String(decoding: Sitemap.file(of: pages), as: UTF8.self) }

    @Test func `every version of a page has an entry that names all versions and the one for other readers`() {
        let page = Sitemap.Page(
            versions: [
                .init(language: "sv", address: "https://a.se/utlysningar/x?a=1&b=2"),
                .init(language: "en", address: "https://a.se/en/calls/x"),
            ], lastModified: Date(timeIntervalSince1970: 1_795_000_000))
        let text = text([page])
        #expect(text.ranges(of: "<url>").count == 2)
        #expect(text.ranges(of: "<lastmod>2026-11-18T11:06:40Z</lastmod>").count == 2)
        #expect(text.ranges(of: #"hreflang="sv" href="https://a.se/utlysningar/x?a=1&amp;b=2""#).count == 2)
        #expect(text.ranges(of: #"hreflang="en""#).count == 2)
        #expect(text.ranges(of: #"hreflang="x-default" href="https://a.se/utlysningar/x?a=1&amp;b=2""#).count == 2)
    }

    @Test func `a page in one language has no versions to name, and no day that nobody knows`() {
        let text = text([Sitemap.Page(versions: [.init(language: "sv", address: "https://a.se/")])])
        #expect(text.contains("<url><loc>https://a.se/</loc></url>"))
        #expect(!text.contains("hreflang"))
    }

    @Test func `an index names files`() {
        let text = String(decoding: Sitemap.index(of: ["https://a.se/sitemap-1.xml"]), as: UTF8.self)
        #expect(text.contains("<sitemap><loc>https://a.se/sitemap-1.xml</loc></sitemap></sitemapindex>"))
    }
}
