/// How a desk's pages look: its colour and its logo, and the files that hold them.
public struct SiteLook: Sendable {
    /// Utblick's own colours and mark.
    public static let standard = SiteLook()

    let light: Palette
    let dark: Palette
    /// The file of the desk's logo; `nil` shows Utblick's mark.
    let logo: Asset?
    /// The letter in its icon; `nil` for Utblick's mark.
    let initial: String?
    /// Whether pictures can be drawn that stand beside links.
    public let hasCards: Bool
    public let stylesheet: Asset
    public let icon: Asset
    /// Of parts that are shown within pages of other sites.
    let embedStylesheet: Asset

    /// - Parameter name: the municipality's, whose first letter stands in the icon.
    public init(accent: Accent? = nil, logo: Logo? = nil, name: String? = nil, hasCards: Bool = false) {
        initial = name?.first { $0.isLetter }.map { $0.uppercased() }
        self.hasCards = hasCards
        light = accent.map { Palette.light(accent: $0.colour) } ?? .light
        dark = accent.map { Palette.dark(accent: $0.colour) } ?? .dark
        self.logo = logo?.asset
        stylesheet = Asset(
            stem: "utblick", suffix: "css", mediaType: "text/css; charset=utf-8", text: Stylesheet.text(light: light, dark: dark))
        embedStylesheet = Asset(
            stem: "embed", suffix: "css", mediaType: "text/css; charset=utf-8", text: Stylesheet.embed(light: light, dark: dark))
        icon = Asset(
            stem: "utblick", suffix: "svg", mediaType: "image/svg+xml", text: SiteIcon.text(ground: light.accent, initial: initial))
    }

    /// The file of that name. Where that has another content by now, or had another on a server of another version, the present one: a page
    /// without its style sheet is worse than one with a newer.
    /// - Returns: `nil` when there is none of the kind; `isNamed` where it is the very file that was asked for.
    public func asset(named name: String) -> (asset: Asset, isNamed: Bool)? {
        let all =
            [stylesheet, embedStylesheet, Asset.workStylesheet, icon] + Asset.scripts + [Asset.partScript, Asset.surroundingScript]
            + (logo.map { [$0] } ?? [])
        if let asset = all.first(where: { $0.name == name }) { return (asset, true) }
        return Asset.kind(of: name).flatMap { kind in all.first { Asset.kind(of: $0.name) == kind } }.map { ($0, false) }
    }
}
