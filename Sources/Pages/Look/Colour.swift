import Foundation

/// A colour of a screen (sRGB), with what is needed to tell whether it can be read.
struct Colour: Sendable, Hashable {
    /// Each 0…255.
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    /// Reads `#rrggbb`; `nil` for anything else.
    init?(hex: String) {
        let digits = hex.dropFirst()
        guard hex.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: 16) else {
            return nil
        }
        red = UInt8(truncatingIfNeeded: number >> 16)
        green = UInt8(truncatingIfNeeded: number >> 8)
        blue = UInt8(truncatingIfNeeded: number)
    }

    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Relative luminance as WCAG 2.2 defines it, 0…1.
    var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio by WCAG 2.2, 1…21.
    func contrast(to other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    fileprivate var linear: (red: Double, green: Double, blue: Double) {
        (Self.linear(red), Self.linear(green), Self.linear(blue))
    }

    private static func linear(_ channel: UInt8) -> Double {
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }

    /// - Parameter linear: light, 0…1; what lies outside is cut.
    fileprivate init(linear: (red: Double, green: Double, blue: Double)) {
        red = Self.channel(linear.red)
        green = Self.channel(linear.green)
        blue = Self.channel(linear.blue)
    }

    private static func channel(_ light: Double) -> UInt8 {
        let share = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8((min(max(share, 0), 1) * 255).rounded())
    }
}

/// A colour by how it is seen: two with the same lightness look equally light, whatever their hue.
///
/// Björn Ottosson, "A perceptual color space for image processing" (2020), the space OKLCH of CSS Color 4.
struct PerceivedColour: Sendable {
    /// 0 is black, 1 white.
    var lightness: Double
    /// 0 is grey; about 0.3 at most on a screen.
    var chroma: Double
    /// Radians.
    var hue: Double

    init(lightness: Double, chroma: Double, hue: Double) {
        (self.lightness, self.chroma, self.hue) = (lightness, chroma, hue)
    }

    init(_ colour: Colour) {
        let (red, green, blue) = colour.linear
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        let greenRed = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        let blueYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
        self.init(
            lightness: 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
            chroma: (greenRed * greenRed + blueYellow * blueYellow).squareRoot(), hue: atan2(blueYellow, greenRed))
    }

    /// The colour of a screen; one that no screen can show loses chroma until it can.
    var colour: Colour {
        var (shown, least, most) = (linear(chroma: chroma), 0.0, chroma)
        guard !Self.isOnScreen(shown) else { return Colour(linear: shown) }
        for _ in 0..<24 {
            let middle = (least + most) / 2
            shown = linear(chroma: middle)
            if Self.isOnScreen(shown) { least = middle } else { most = middle }
        }
        return Colour(linear: linear(chroma: least))
    }

    private func linear(chroma: Double) -> (red: Double, green: Double, blue: Double) {
        let (greenRed, blueYellow) = (chroma * cos(hue), chroma * sin(hue))
        let long = pow(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow, 3)
        let middle = pow(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow, 3)
        let short = pow(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow, 3)
        return (
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short
        )
    }

    private static func isOnScreen(_ linear: (red: Double, green: Double, blue: Double)) -> Bool {
        [linear.red, linear.green, linear.blue].allSatisfy { (-0.0005...1.0005).contains($0) }
    }
}
