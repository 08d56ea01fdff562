import Foundation
import Testing

@testable import Pages

/// Contrast of every pair of colours that meet, by WCAG 2.2.
@Suite struct ContrastTests {
    private func contrast(_ one: String, _ other: String) throws -> Double {
        try #require(Colour(hex: one)).contrast(to: try #require(Colour(hex: other)))
    }

    @Test func `black on white is 21 to 1`() throws {
        #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.01)
        // Known pairs, from WCAG's own technique G18 and others.
        #expect(abs(try contrast("#767676", "#ffffff") - 4.54) < 0.005)
        #expect(abs(try contrast("#ff0000", "#ffffff") - 4.0) < 0.005)
    }

    @Test(arguments: [("light", Palette.light), ("dark", Palette.dark)])
    func `text and shapes can be told from their ground`(name: String, palette: Palette) throws {
        for pair in palette.textPairs {
            #expect(try contrast(pair.text, pair.ground) >= 4.5, "\(name): \(pair.name)")
        }
        for pair in palette.shapePairs {
            #expect(try contrast(pair.shape, pair.ground) >= 3, "\(name): \(pair.name)")
        }
    }

    @Test func `the style sheet uses no colour that is not in the palette`() {
        let text = Self.stylesheet(.standard)
        let rules = text.replacing(Palette.light.properties, with: "").replacing(Palette.dark.properties, with: "")
        #expect(rules.matches(of: /#[0-9a-f]{3,6}\b/).isEmpty)
        for use in rules.matches(of: /var\(--([a-z-]+)\)/) {
            #expect(Palette.light.properties.contains("--\(use.1):"), "no colour named \(use.1)")
        }
        #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    }

    private static func stylesheet(_ look: SiteLook) -> String { String(decoding: look.stylesheet.bytes, as: UTF8.self) }
}
