/// The one style sheet: system type on a 1.2 scale from 18 px, an 8-px grid, light and dark, print and narrow screens.
public enum Stylesheet {
    /// Its address, which changes with its content.
    public static var path: String { Asset.stylesheet.path }

    public static let text: String = [
        ":root{color-scheme:light dark;\(Palette.light.properties)}",
        "@media (prefers-color-scheme:dark){:root{\(Palette.dark.properties)}}",
        ground, frame, parts, forms, tables, calendar, drawings, wide, print,
    ].joined(separator: "\n")
}
