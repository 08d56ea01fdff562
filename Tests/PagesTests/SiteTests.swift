import Foundation
import Funding
import Testing

@testable import Pages

/// What holds for every page of the site.
@Suite struct SiteTests {
    private func html(_ name: String, _ language: Language) throws -> String {
        let page = try #require(PreviewPages.all.first { $0.name == name }?.page)
        return String(decoding: page.document(in: PreviewPages.context(language)), as: UTF8.self)
    }

    private func values(of attribute: String, in html: String) -> [String] {
        html.matches(of: /\s([a-z-]+)="([^"]*)"/).filter { String($0.1) == attribute }
            .map { String($0.2).replacing("&amp;", with: "&").replacing("&quot;", with: "\"") }
    }

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `every link within the site leads to a page, and the page's own language is kept`(name: String, language: Language) throws {
        let html = try html(name, language)
        let links = values(of: "href", in: html) + values(of: "action", in: html)
        #expect(links.count > 10)
        // The interface for programs has no pages; Tests/Interfaces follows the links to it.
        for link in links where link.hasPrefix("/") && !link.contains("/api/v1/") {
            let parsed = try #require(SiteAddress.parse(link: link), "no page at \(link)")
            #expect(parsed.address.path(in: parsed.language) == link)
        }
    }

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `every link within a page leads to an element of it`(name: String, language: Language) throws {
        let html = try html(name, language)
        let ids = values(of: "id", in: html)
        #expect(Set(ids).count == ids.count, "an id stands twice")
        for link in values(of: "href", in: html) where link.hasPrefix("#") {
            #expect(ids.contains(String(link.dropFirst())), "nothing at \(link)")
        }
        for reference in (values(of: "aria-labelledby", in: html) + values(of: "aria-describedby", in: html) + values(of: "for", in: html))
        {
            for id in reference.split(separator: " ") { #expect(ids.contains(String(id)), "nothing named \(id)") }
        }
    }

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `no page has a script, a style of its own or a handler, but for the site's own files`(name: String, language: Language) throws {
        var html = try html(name, language).lowercased()
        let page = try #require(PreviewPages.all.first { $0.name == name }?.page)
        if name.hasPrefix("calls") || name.hasPrefix("calendar") { #expect(page.scripts.count == 3) }
        for asset in page.scripts {
            let tag = "<script type=\"module\" src=\"/assets/\(asset.name)\"></script>"
            #expect(html.ranges(of: tag).count == 1)
            html = html.replacing(tag, with: "")
        }
        // Data for search engines is no script: no browser executes it.
        html = html.replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
        if name.hasPrefix("embedding") {
            // What is shown to be copied is text, and the frame beside it shows a part of this site.
            html = html.replacing(/<textarea[^>]*>[^<]*<\/textarea>/, with: "").replacing(/<iframe src="\/[^>]*>/, with: "")
        }
        for forbidden in ["<script", "style=", "<style", "javascript:", " onclick", " onload", "<iframe"] {
            #expect(!html.contains(forbidden))
        }
        for address in values(of: "href", in: html) + values(of: "src", in: html) where address.hasPrefix("//") {
            Issue.record("\(address) leaves the site")
        }
    }

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `a page with its style sheet weighs at most 64 kB before compression`(name: String, language: Language) throws {
        // The budget of 60 kB is for what goes over the wire, compressed and with the scripts: the tests in the browser hold it.
        #expect(try html(name, language).utf8.count + SiteLook.standard.stylesheet.bytes.count <= 64_000)
    }

    @Test func `the scripts are small, and ask nobody but the site`() {
        #expect(Asset.scripts.map(\.bytes.count).reduce(0, +) < 15_000)
        #expect(Asset.partScript.bytes.count + Asset.surroundingScript.bytes.count < 2_000)
        for script in Asset.scripts + [Asset.partScript, Asset.surroundingScript] {
            // A module may ask where it itself comes from.
            let text = String(decoding: script.bytes, as: UTF8.self).replacing(/(?m)^ *\/\/ .*$/, with: "").replacing(
                "import.meta.url", with: "")
            for forbidden in ["http", "//", "innerHTML", "eval", "import", "Storage", "cookie"] {
                #expect(!text.contains(forbidden), "\(script.name): \(forbidden)")
            }
        }
    }

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `a page names its language, its twin and one main heading`(name: String, language: Language) throws {
        let html = try html(name, language)
        let page = try #require(PreviewPages.all.first { $0.name == name }?.page)
        #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
        for other in Language.allCases {
            let path = page.address.path(in: other).replacing("&", with: "&amp;")
            #expect(html.contains("hreflang=\"\(other.rawValue)\" href=\"https://utblick.example.se\(path)\""))
        }
        #expect(html.matches(of: /<h1[ >]/).count == 1)
        #expect(html.contains("<main id=\"innehall\""))
    }

    @Test(arguments: PreviewPages.all.map(\.name))
    func `the twins have the same parts`(name: String) throws {
        func outline(_ language: Language) throws -> [String] {
            try html(name, language).matches(of: /<(h[1-4]|form|table|section|nav|input|select|textarea|details)[ >]/).map { String($0.1) }
        }
        #expect(try outline(.swedish) == outline(.english))
    }

    @Test(arguments: ["matches-problem", "error-bad-request", "ask-problem"], Language.allCases)
    func `what was typed is not lost`(name: String, language: Language) throws {
        let html = try html(name, language)
        switch name {
        case "matches-problem": #expect(html.contains("🎉🎉</textarea>"))
        case "error-bad-request": #expect(html.contains("En &lt;idé&gt;\nmed två rader</textarea>"))
        default:
            #expect(html.contains("Kan vi söka själva?\nVi är en förening.</textarea>"))
            #expect(html.contains("value=\"anna@example\"") && html.contains("value=\"Vänortsföreningen\""))
        }
    }

    @Test(arguments: Language.allCases)
    func `a closed programme is never shown as open`(language: Language) throws {
        let closed = try html("programme-closed", language)
        #expect(closed.contains(language == .swedish ? "Programmet är stängt" : "The programme is closed"))
        #expect(closed.contains(SiteAddress.programme("central_baltic_2021_2027").path(in: language)))
        #expect(!closed.contains("badge-good\">\(language == .swedish ? "Pågår" : "Running")"))
        let committed = try html("programme-committed", language)
        #expect(committed.contains(language == .swedish ? "Alla pengar är fördelade" : "All money has been committed"))
    }
}
