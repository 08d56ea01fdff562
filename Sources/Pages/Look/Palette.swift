/// The colours of one appearance, as `#rrggbb`. `textPairs` and `shapePairs` say which meet which; a test keeps their contrast.
struct Palette: Sendable {
    let ground: String
    let raised: String
    let text: String
    let dim: String
    let accent: String
    let onAccent: String
    let accentDark: String
    let tint: String
    let line: String
    let edge: String
    let good: String
    let goodTint: String
    let warn: String
    let warnTint: String
    let bad: String
    let badTint: String
    let sun: String
    let focus: String

    static let light = Palette(
        ground: "#ffffff", raised: "#f5f7f6", text: "#1b2421", dim: "#4f5b57", accent: "#00594f", onAccent: "#ffffff",
        accentDark: "#003f38", tint: "#e3f0ed", line: "#d3dbd8", edge: "#74827d", good: "#14613a", goodTint: "#e2f3e8", warn: "#7a4700",
        warnTint: "#fdf0d5", bad: "#a11d1d", badTint: "#fdeaea", sun: "#f6c945", focus: "#0b57d0")

    static let dark = Palette(
        ground: "#121a18", raised: "#1b2522", text: "#e8efec", dim: "#b0bdb8", accent: "#7fd6c8", onAccent: "#06221e",
        accentDark: "#a5e6db", tint: "#1d332f", line: "#34423e", edge: "#83928d", good: "#8fdcae", goodTint: "#173324", warn: "#f3c67a",
        warnTint: "#3a2c10", bad: "#ffabab", badTint: "#401c1c", sun: "#f6c945", focus: "#9cc3ff")

    func with(accent: String, onAccent: String, accentDark: String, tint: String) -> Palette {
        Palette(
            ground: ground, raised: raised, text: text, dim: dim, accent: accent, onAccent: onAccent, accentDark: accentDark, tint: tint,
            line: line, edge: edge, good: good, goodTint: goodTint, warn: warn, warnTint: warnTint, bad: bad, badTint: badTint, sun: sun,
            focus: focus)
    }

    /// Text on its ground: at least 4.5:1.
    var textPairs: [(name: String, text: String, ground: String)] {
        [
            ("text", text, ground), ("text raised", text, raised), ("text tint", text, tint), ("dim", dim, ground),
            ("dim raised", dim, raised), ("dim tint", dim, tint), ("link", accent, ground), ("link raised", accent, raised),
            ("link tint", accent, tint), ("hover", accentDark, ground), ("hover raised", accentDark, raised),
            ("hover tint", accentDark, tint),
            ("button", onAccent, accent), ("button hover", onAccent, accentDark), ("good", good, goodTint), ("warn", warn, warnTint),
            ("bad", bad, badTint), ("bad ground", bad, ground), ("good ground", good, ground), ("warn ground", warn, ground),
            ("bad raised", bad, raised), ("good raised", good, raised), ("warn raised", warn, raised), ("text warn", text, warnTint),
            ("text bad", text, badTint), ("link warn", accent, warnTint), ("link bad", accent, badTint), ("dim warn", dim, warnTint),
        ]
    }

    /// Shapes that mean something on their ground: at least 3:1.
    var shapePairs: [(name: String, shape: String, ground: String)] {
        [
            ("field edge", edge, ground), ("field edge raised", edge, raised), ("field edge tint", edge, tint),
            ("focus", focus, ground), ("focus raised", focus, raised), ("focus tint", focus, tint), ("share", accent, ground),
            ("bad edge", bad, ground), ("warn edge", warn, warnTint), ("share against own", accent, line),
        ]
    }

    /// Each with the name that style sheets know it by.
    var named: [(name: String, colour: String)] {
        [
            ("ground", ground), ("raised", raised), ("text", text), ("dim", dim), ("accent", accent), ("on-accent", onAccent),
            ("accent-dark", accentDark), ("tint", tint), ("line", line), ("edge", edge), ("good", good), ("good-tint", goodTint),
            ("warn", warn), ("warn-tint", warnTint), ("bad", bad), ("bad-tint", badTint), ("sun", sun), ("focus", focus),
        ]
    }

    /// Custom properties of a style sheet.
    var properties: String { named.map { "--\($0.name):\($0.colour)" }.joined(separator: ";") }
}
