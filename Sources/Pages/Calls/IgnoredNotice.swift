import HTML

/// Says which filters of an address were passed over.
struct IgnoredNotice {
    let ignored: IgnoredFilters
    let context: PageContext

    /// More would push the list off the screen.
    private static let most = 5
    /// Of each, in characters.
    private static let longest = 60

    var markup: Markup {
        Markup {
            if !ignored.pairs.isEmpty {
                section(.class("notice"), .aria(.labelledby, "bortsett")) {
                    p { strong(.id("bortsett")) { words.ignored } }
                    ul(.class("plain")) {
                        for pair in ignored.pairs.prefix(Self.most) { li { code(.class("code")) { shortened(pair) } } }
                    }
                    if ignored.pairs.count > Self.most { p { words.moreIgnored(ignored.pairs.count - Self.most) } }
                }
            }
        }
    }

    private var words: CallsWords { context.words.calls }

    private func shortened(_ pair: QueryParameters.Pair) -> String {
        let text = pair.name + "=" + pair.value
        return text.count > Self.longest ? text.prefix(Self.longest) + "…" : text
    }
}
