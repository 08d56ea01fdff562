/// The colour of a desk's links, buttons and lines, from which everything else of that colour is made, for light and dark screens.
public struct Accent: Sendable, Hashable {
    /// What is wrong with a colour.
    public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
        case notColour(String)
        /// Words in it could not be read. `ratio` is the least contrast that it has where 4.5 is needed; `nearest` can be read.
        case tooPale(String, ratio: Double, nearest: String)

        public var description: String {
            switch self {
            case .notColour(let text): "\(text) is not a colour; expected six hexadecimal digits, such as #00594f"
            case .tooPale(let text, let ratio, let nearest):
                "\(text) has a contrast of only \((ratio * 100).rounded(.down) / 100) where 4.5 is needed (WCAG 2.2); \(nearest) is the nearest that can be read"
            }
        }
    }

    let colour: Colour

    /// - Parameter hex: `#rrggbb`.
    /// - Throws: `Problem`.
    public init(hex: String) throws(Problem) {
        guard let colour = Colour(hex: hex) else { throw .notColour(hex) }
        let ratio = Palette.light(accent: colour).leastShare
        guard ratio < 1 else {
            self.colour = colour
            return
        }
        throw .tooPale(hex, ratio: ratio * 4.5, nearest: Self.nearest(to: colour).hex)
    }

    /// The same hue, no darker than it must be.
    private static func nearest(to colour: Colour) -> Colour {
        var seen = PerceivedColour(colour)
        while seen.lightness > 0 {
            let candidate = seen.colour
            if Palette.light(accent: candidate).leastShare >= 1 { return candidate }
            seen.lightness -= 0.004
        }
        return PerceivedColour(lightness: 0, chroma: 0, hue: 0).colour
    }
}

extension Palette {
    /// The light palette with another accent.
    static func light(accent: Colour) -> Palette {
        let seen = PerceivedColour(accent)
        return Palette.light.with(
            accent: accent.hex, onAccent: "#ffffff", accentDark: seen.at(max(seen.lightness - 0.1, 0)),
            tint: seen.at(0.945, chroma: 0.015))
    }

    /// The dark palette with an accent of the same hue: the colour itself would be too dark there.
    static func dark(accent: Colour) -> Palette {
        let seen = PerceivedColour(accent)
        return Palette.dark.with(
            accent: seen.at(0.82, chroma: 0.1), onAccent: seen.at(0.22, chroma: 0.03), accentDark: seen.at(0.88, chroma: 0.07),
            tint: seen.at(0.295, chroma: 0.03))
    }

    /// The least contrast of any pair as a share of what it needs; from 1 everything can be told apart.
    var leastShare: Double {
        func share(_ one: String, _ other: String, of needed: Double) -> Double {
            guard let one = Colour(hex: one), let other = Colour(hex: other) else { return 0 }
            return one.contrast(to: other) / needed
        }
        let texts = textPairs.map { share($0.text, $0.ground, of: 4.5) }
        let shapes = shapePairs.map { share($0.shape, $0.ground, of: 3) }
        return (texts + shapes).min() ?? 0
    }
}

extension PerceivedColour {
    /// The hue at another lightness, as `#rrggbb`; `chroma` is a limit.
    fileprivate func at(_ lightness: Double, chroma limit: Double = 1) -> String {
        PerceivedColour(lightness: lightness, chroma: min(chroma, limit), hue: hue).colour.hex
    }
}
