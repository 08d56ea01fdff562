import Foundation
import Funding
import Testing

@testable import Pages

/// A desk's colour and logo.
@Suite struct LookTests {
    @Test func `every colour that is taken, and every nearest one, can be read on light and dark`() throws {
        var taken = 0
        for red in stride(from: 0, through: 255, by: 51) {
            for green in stride(from: 0, through: 255, by: 51) {
                for blue in stride(from: 0, through: 255, by: 51) {
                    let hex = "#" + [red, green, blue].map { String(format: "%02x", $0) }.joined()
                    let accent: Accent
                    do {
                        accent = try Accent(hex: hex)
                        taken += 1
                    } catch .tooPale(_, let ratio, let nearest) {
                        #expect(ratio < 4.5)
                        accent = try Accent(hex: nearest)
                    } catch {
                        Issue.record("\(hex): \(error)")
                        continue
                    }
                    let look = SiteLook(accent: accent)
                    #expect(look.light.leastShare >= 1, "\(hex) on light")
                    #expect(look.dark.leastShare >= 1, "\(hex) on dark")
                }
            }
        }
        #expect((30...150).contains(taken), "\(taken) of 216 colours are dark enough")
    }

    @Test(arguments: [("#ffcc00", 40...110), ("#3399ff", 195...285)])
    func `the nearest colour keeps its hue`(hex: String, hues: ClosedRange<Int>) throws {
        do {
            _ = try Accent(hex: hex)
            Issue.record("\(hex) is too pale")
        } catch .tooPale(_, _, let nearest) {
            let hue = PerceivedColour(try #require(Colour(hex: nearest))).hue * 180 / .pi
            #expect(hues.contains(Int(hue < 0 ? hue + 360 : hue)), "\(nearest)")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test(arguments: ["", "00594f", "#00594", "#00594fa", "#00594g", "teal", "#+1234f", "# 0594f"])
    func `what is no colour is refused`(text: String) {
        #expect(throws: Accent.Problem.notColour(text)) { try Accent(hex: text) }
    }

    @Test func `a colour comes back from how it is seen`() throws {
        for hex in ["#000000", "#ffffff", "#00594f", "#a11d1d", "#f6c945", "#0b57d0"] {
            #expect(PerceivedColour(try #require(Colour(hex: hex))).colour.hex == hex)
        }
        // A reference value of CSS Color 4: pure red.
        let red = PerceivedColour(try #require(Colour(hex: "#ff0000")))
        #expect(abs(red.lightness - 0.628) < 0.001 && abs(red.chroma - 0.2577) < 0.001 && abs(red.hue * 180 / .pi - 29.23) < 0.05)
    }

    @Test func `a look has files of its own, found by names that change with their content`() throws {
        let svg = Array("<?xml version=\"1.0\"?>\n<!-- Flen -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
        let look = SiteLook(accent: try Accent(hex: "#7a1f3d"), logo: try Logo(svg))
        #expect(look.stylesheet.name != SiteLook.standard.stylesheet.name && look.icon.name != SiteLook.standard.icon.name)
        #expect(String(decoding: look.stylesheet.bytes, as: UTF8.self).contains("--accent:#7a1f3d"))
        #expect(String(decoding: look.icon.bytes, as: UTF8.self).contains("#7a1f3d"))
        let logo = try #require(look.logo)
        #expect(look.asset(named: logo.name)?.asset.bytes == svg && logo.mediaType == "image/svg+xml")
        #expect(SiteLook.standard.asset(named: logo.name) == nil)
        #expect(SiteLook.standard.asset(named: SiteLook.standard.stylesheet.name)?.isNamed == true)
        // A page of another version finds a style sheet, which nobody keeps under that name.
        let other = try #require(SiteLook.standard.asset(named: "utblick-0000000000000000.css"))
        #expect(other.asset.bytes == SiteLook.standard.stylesheet.bytes && !other.isNamed)
        for name in ["utblick.css", "utblick-0.css", "other-0000000000000000.css", "utblick-0000000000000000.js", ""] {
            #expect(SiteLook.standard.asset(named: name) == nil)
        }
    }

    @Test func `a logo is a drawing or a picture, and small`() throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
        #expect(try Logo(png).format == .png)
        #expect(throws: Logo.Problem.notPicture) { try Logo(Array("GIF89a".utf8)) }
        #expect(throws: Logo.Problem.notPicture) { try Logo(Array("<html><body></body></html>".utf8)) }
        #expect(throws: Logo.Problem.notPicture) { try Logo([0xff, 0xfe]) }
        #expect(throws: Logo.Problem.tooLarge(bytes: 40_001)) { try Logo(png + Array(repeating: 0, count: 39_992)) }
    }

    @Test func `a desk in a folder leads to its own pages only, and one with one language names no other`() throws {
        let home = PreviewPages.context(.swedish)
        let swedish = Municipality(
            id: "flen", name: Localized(same: "Flens kommun"), area: "SE-0482", web: "https://flen.se",
            coordinator: home.municipality.coordinator, strategy: home.municipality.strategy, facts: [], languages: [.swedish])
        let context = PageContext(
            language: .swedish, now: Preview.now, municipality: swedish, gazetteer: home.gazetteer, freshness: home.freshness,
            origin: "https://utblick.example.se/flen",
            look: SiteLook(accent: try Accent(hex: "#7a1f3d"), logo: try Logo(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8))))
        for (name, page) in PreviewPages.all {
            let html = String(decoding: page.document(in: context), as: UTF8.self)
            for address in html.matches(of: /(?:href|action|src|data-suggestions)="(\/[^"]*)"/) {
                #expect(address.1.hasPrefix("/flen/"), "\(name) leads to \(address.1)")
            }
            #expect(!html.contains("hreflang=\"en\"") && !html.contains("class=\"twin\""), "\(name)")
            #expect(html.contains("<img src=\"/flen/assets/logo-"), "\(name)")
        }
        #expect(PageContext.folder(of: "https://utblick.example.se") == "" && PageContext.folder(of: "") == "")
    }

    @Test func `no desk's folder can hide a page of the site`() {
        for address in SiteAddressTests.all {
            for language in Language.allCases {
                let first = address.path(in: language).dropFirst().prefix { $0 != "/" && $0 != "?" }
                // A folder's name has no full stop.
                #expect(first.isEmpty || first.contains(".") || SiteAddress.ownFolders.contains(String(first)), "\(first)")
            }
        }
    }
}
