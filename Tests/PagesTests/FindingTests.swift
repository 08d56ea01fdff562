import Foundation
import Funding
import Testing

@testable import HTML
@testable import Pages

/// What search engines are told of pages.
@Suite struct FindingTests {
    private static let names = PreviewPages.all.map(\.name)

    private func page(_ name: String) throws -> any Page { try #require(PreviewPages.all.first { $0.name == name }?.page) }

    private func html(_ name: String, _ language: Language) throws -> String {
        String(decoding: try page(name).document(in: PreviewPages.context(language)), as: UTF8.self)
    }

    /// The data of a page as a browser would hand it to a program.
    private func data(_ name: String, _ language: Language) throws -> [String: Any]? {
        let html = try html(name, language)
        guard let element = html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)?.1 else { return nil }
        return try JSONSerialization.jsonObject(with: Data(element.utf8)) as? [String: Any]
    }

    @Test(arguments: names, Language.allCases)
    func `what search engines may list names its address and its versions`(name: String, language: Language) throws {
        let (page, html) = (try page(name), try html(name, language))
        let context = PreviewPages.context(language)
        #expect(html.contains(#"<meta name="robots""#) == !page.isListed(in: context))
        guard page.isListed(in: context) else { return }
        let canonical = "https://utblick.example.se" + page.canonicalAddress.path(in: language).replacing("&", with: "&amp;")
        #expect(html.contains(#"<link rel="canonical" href="\#(canonical)">"#))
        let other = "https://utblick.example.se" + page.address.path(in: .swedish).replacing("&", with: "&amp;")
        #expect(html.contains(#"<link rel="alternate" hreflang="x-default" href="\#(other)">"#))
    }

    @Test(arguments: Language.allCases)
    func `a page with a typed idea or a choice of filters is listed nowhere`(language: Language) throws {
        let context = PreviewPages.context(language)
        let unlisted = PreviewPages.all.filter { !$0.page.isListed(in: context) }.map(\.name)
        for name in ["matches", "calls-filtered"] {
            #expect(unlisted.contains { $0.hasPrefix(name) }, "\(name) of \(unlisted)")
        }
        for listed in PreviewPages.all where listed.page.isListed(in: context) {
            let parameters = listed.page.canonicalAddress.parameters(in: language)
            #expect(parameters.pairs.allSatisfy { ["program", "programme", "sida", "page"].contains($0.name) }, "\(listed.name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `calls, programmes and the service are told in the words of schema.org`(language: Language) throws {
        let required = [
            ("start", "GovernmentService", ["name", "description", "url", "provider", "areaServed", "serviceType", "availableChannel"]),
            ("programme", "FundingScheme", ["name", "description", "url"]),
            ("call", "MonetaryGrant", ["name", "description", "url", "identifier", "funder"]),
        ]
        for (prefix, type, properties) in required {
            let found = try Self.names.filter { $0.hasPrefix(prefix) }.compactMap { name in
                try data(name, language).map { (name: name, data: $0) }
            }.filter { $0.data["@type"] as? String == type }
            #expect(!found.isEmpty, "no \(type)")
            for (name, data) in found {
                #expect(data["@context"] as? String == "https://schema.org")
                for property in properties where property != "funder" || data["funder"] != nil {
                    if let text = data[property] as? String {
                        #expect(!text.isEmpty, "\(name): \(property)")
                    } else {
                        #expect((data[property] as? [String: Any])?["@type"] != nil, "\(name): \(property)")
                    }
                }
                #expect((data["url"] as? String)?.hasPrefix("https://utblick.example.se") == true)
                guard let amount = data["amount"] as? [String: Any] else { continue }
                #expect(["EUR", "SEK"].contains(amount["currency"] as? String))
                #expect(amount["value"] is NSNumber || amount["minValue"] is NSNumber || amount["maxValue"] is NSNumber)
            }
        }
    }

    @Test func `nothing in the data ends its element`() throws {
        let hostile = "</script><script>alert(1)</script><!-- & \u{2028}\"\\"
        let json = try #require(StructuredData("Thing", ["name": .text(hostile)]).json)
        let html = script(data: json, type: "application/ld+json").html
        #expect(html.ranges(of: "<").count == 2 && html.ranges(of: "</script>").count == 1 && !html.contains("&"))
        let inner = try #require(html.firstMatch(of: /(?s)json">(.*)<\/script>/)?.1)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(inner.utf8)) as? [String: String])
        #expect(read["name"] == hostile)
    }

    @Test func `robots are kept from staff, private links and suggestions, at home and in folders`() {
        let text = RobotsFile.text(sitemaps: ["https://a.se/sitemap.xml", "https://a.se/flen/sitemap.xml"])
        for path in [
            "/arbete", "/en/work", "/arende", "/en/inquiry", "/bevakning", "/en/watch", "/fraga/tack/", "/en/ask/thanks/", "/forslag",
        ] {
            #expect(text.contains("\nDisallow: \(path)\n") && text.contains("\nDisallow: /*\(path)\n"), "\(path)")
        }
        #expect(text.hasSuffix("\nSitemap: https://a.se/sitemap.xml\nSitemap: https://a.se/flen/sitemap.xml\n"))
    }

    @Test func `the contact for weaknesses runs out within a year`() throws {
        let text = SecurityContactFile.text(
            contact: "mailto:it@example.se", languages: [.swedish, .english], canonical: "https://a.se/.well-known/security.txt",
            at: Date(timeIntervalSince1970: 1_795_000_000))
        #expect(
            text == """
                Contact: mailto:it@example.se
                Expires: 2027-05-17T00:00:00Z
                Preferred-Languages: sv, en
                Canonical: https://a.se/.well-known/security.txt

                """)
    }

    @Test(arguments: [
        ("/calls", SiteAddress.calls(CallFilter())), ("/utlysnigar", .calls(CallFilter())), ("/en/programs/nothing", .programmes),
        ("/program/central-baltic", .programme("central_baltic_2021_2027")), ("/natverket", .networks),
    ])
    func `an address that leads nowhere has near ones`(path: String, near: SiteAddress) {
        let found = NearestPages(to: path, programmes: Preview.programmes, networks: [])
        #expect(found.pages.contains { $0.address == near }, "\(found.pages.map(\.address))")
    }

    @Test func `the last words of an address are looked for, without numbers`() {
        let found = NearestPages(to: "/utlysningar/horizon-cl5-2027-energi%20%3Cb%3E", programmes: [], networks: [])
        #expect(found.words == "horizon energi" && found.pages.map(\.address) == [.calls(CallFilter())])
        #expect(NearestPages(to: "/" + String(repeating: "å", count: 9_000), programmes: [], networks: []).pages.isEmpty)
    }
}
