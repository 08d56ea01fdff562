import Foundation
import Testing

@testable import Pages

/// Contrast of every pair of colours that meet, by WCAG 2.2.
@Suite struct ContrastTests {
    /// Relative luminance of `#rrggbb`, 0…1.
    private func luminance(_ colour: String) throws -> Double {
        let number = try #require(UInt32(colour.dropFirst(), radix: 16), "\(colour) is no colour")
        #expect(colour.count == 7)
        let red = linear((number >> 16) & 255)
        let green = linear((number >> 8) & 255)
        let blue = linear(number & 255)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    private func linear(_ channel: UInt32) -> Double {
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let lights = [try luminance(one), try luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    @Test func `black on white is 21 to 1`() throws {
        #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.01)
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
        let rules = Stylesheet.text.replacing(Palette.light.properties, with: "").replacing(Palette.dark.properties, with: "")
        #expect(rules.matches(of: /#[0-9a-f]{3,6}\b/).isEmpty)
        for use in rules.matches(of: /var\(--([a-z-]+)\)/) {
            #expect(Palette.light.properties.contains("--\(use.1):"), "no colour named \(use.1)")
        }
    }

    @Test func `the style sheet's name changes with its content and it can be fetched by it`() throws {
        let name = try #require(Stylesheet.path.split(separator: "/").last.map(String.init))
        #expect(Asset.named(name)?.bytes == Array(Stylesheet.text.utf8))
        #expect(Asset.named("utblick-0000000000000000.css") == nil)
        #expect(Stylesheet.text.filter { $0 == "{" }.count == Stylesheet.text.filter { $0 == "}" }.count)
    }
}
