public import Foundation
import Funding

/// The addresses of a site for search engines, as https://www.sitemaps.org/protocol.html describes them.
public enum Sitemap {
    /// One page, in every language that it has.
    public struct Page: Sendable, Hashable {
        /// The same page in one language.
        public struct Version: Sendable, Hashable {
            /// `sv`.
            public let language: String
            /// A whole web address.
            public let address: String

            public init(language: String, address: String) {
                self.language = language
                self.address = address
            }
        }

        /// At least one; the first is for readers of any other language.
        public let versions: [Version]
        /// `nil` where nobody knows.
        public let lastModified: Date?

        public init(versions: [Version], lastModified: Date? = nil) {
            self.versions = versions
            self.lastModified = lastModified
        }
    }

    public static let mediaType = "application/xml"
    /// Addresses that one file may hold.
    public static let mostAddresses = 50_000
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    /// A file of pages: an entry for each version, which names all versions.
    public static func file(of pages: some Sequence<Page>) -> [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("urlset", ["xmlns": namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml"]) { writer in
            for page in pages {
                for version in page.versions { write(version, of: page, into: &writer) }
            }
        }
        return writer.bytes
    }

    /// A file of files, by their addresses.
    public static func index(of files: [String]) -> [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("sitemapindex", ["xmlns": namespace]) { writer in
            for file in files {
                writer.element("sitemap") { $0.element("loc", text: file) }
            }
        }
        return writer.bytes
    }

    private static func write(_ version: Page.Version, of page: Page, into writer: inout XMLWriter) {
        writer.element("url") { writer in
            writer.element("loc", text: version.address)
            if let lastModified = page.lastModified { writer.element("lastmod", text: UTCTime(lastModified).internet) }
            guard page.versions.count > 1, let first = page.versions.first else { return }
            for other in page.versions {
                writer.empty("xhtml:link", ["rel": "alternate", "hreflang": other.language, "href": other.address])
            }
            writer.empty("xhtml:link", ["rel": "alternate", "hreflang": "x-default", "href": first.address])
        }
    }
}
