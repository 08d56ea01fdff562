/// The style sheet of every page: system type on a 1.2 scale from 18 px, an 8-px grid, light and dark, print and narrow screens.
enum Stylesheet {
    static func text(light: Palette, dark: Palette) -> String {
        [
            ":root{color-scheme:light dark;\(light.properties)}",
            "@media (prefers-color-scheme:dark){:root{\(dark.properties)}}",
            ground, frame, parts, forms, tables, calendar, drawings, wide, print(light),
        ].joined(separator: "\n")
    }
}
