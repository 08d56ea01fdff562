import HTML

/// What somebody puts into a page of another site to show a part of this one.
struct EmbedSnippet {
    let query: EmbedQuery
    let context: PageContext

    var text: String {
        let address = context.absolute(.embed(query))
        let frame = iframe(
            address, title: context.words.embed.title(query.view) + ", Utblick", .class("utblick"),
            .height(Self.height(of: query)), .lazy)
        let script = HTML.script(module: context.absolute(.embeddingScript))
        // For a page of another site, which may be without a style for frames; no page of this site has such an attribute.
        return Markup([frame, script]).html.replacing("<iframe ", with: "<iframe style=\"border:0;width:100%\" ", maxReplacements: 1)
    }

    /// Pixels that do where no script says how many are needed.
    static func height(of query: EmbedQuery) -> Int {
        switch query.view {
        case .calls: 150 + 130 * query.count
        case .programmes: 150 + 140 * query.count
        case .idea: 360
        }
    }
}
