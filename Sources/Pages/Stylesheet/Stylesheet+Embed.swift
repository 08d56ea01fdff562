extension Stylesheet {
    /// The style sheet of parts that are shown within pages of other sites: the same type, cards and fields, without what frames a page.
    static func embed(light: Palette, dark: Palette) -> String {
        [
            ":root{color-scheme:light dark;\(light.properties)}",
            "@media (prefers-color-scheme:dark){:root{\(dark.properties)}}",
            // Who shows a part may choose, for the page around it is often light whatever the reader's device is set to.
            ":root.light{color-scheme:light;\(light.properties)}", ":root.dark{color-scheme:dark;\(dark.properties)}",
            ground, parts, forms, embedFrame,
        ].joined(separator: "\n")
    }

    private static let embedFrame = """
        html{font-size:100%}
        main{padding:.75rem 1rem 0}
        h1{font-size:1.2rem;margin:0 0 .5rem;letter-spacing:0}
        .card{padding:.6rem 0}
        .card h2{font-size:1rem}
        main form .field{max-width:none;margin-bottom:.75rem}
        .embed-foot{margin:.5rem 1rem 0;padding:.5rem 0 .75rem;border-top:1px solid var(--line);font-size:.8333rem;color:var(--dim)}
        .embed-foot p{margin:0}
        .embed-foot a{display:inline-block;padding:.1rem 0}
        """
}
