import Foundation
import Funding
public import HTML

/// The site's colours, type and parts beside each other, for those who build it. Served only where a flag asks for it.
public struct StylePage: Page {
    public init() {}

    public var address: SiteAddress { .style }
    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { words(context).title }

    public func summary(in context: PageContext) -> String { words(context).summary }

    public func content(in context: PageContext) -> Markup {
        let words = words(context)
        // Days left count from one moment, so that the page looks the same whenever it is looked at.
        let still = context.at(StyleSamples.moment)
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.summary }
            h2 { words.colours }
            StyleColours(light: context.look.light, dark: context.look.dark, context: context).markup
            h2 { words.type }
            type(context)
            h2 { words.controls }
            controls(still)
            h2 { words.states }
            states(still)
            h2 { words.parts }
            CallList(calls: StyleSamples.calls, context: still).markup
            CallTable(calls: StyleSamples.calls, context: still).markup
            SourceLine(source: StyleSamples.source, context: still).markup
            CoordinatorBox(attached: AskQuery(), context: still).markup
            h2 { words.drawings }
            drawings(still)
        }
    }

    private func words(_ context: PageContext) -> StyleWords { context.words.style }

    private func type(_ context: PageContext) -> Markup {
        let words = words(context)
        return Markup {
            h3 { words.heading(3) }
            h4 { words.heading(4) }
            p(.class("lead")) { words.lead }
            p {
                words.text + " "
                a(.href(context.path(.start))) { words.link }
                " · "
                ExternalLink.to("https://commission.europa.eu/", words.away, context)
            }
            p(.class("dim")) { words.dim }
            ul { for item in words.items { li { item } } }
            ol { for item in words.items { li { item } } }
            blockquote { words.quote }
        }
    }

    private func controls(_ context: PageContext) -> Markup {
        let words = words(context)
        let problems: [InputProblem] = [.ideaEmpty]
        return Markup {
            p {
                a(.class("button"), .href(context.path(.start))) { words.button }
                " "
                a(.class("button quiet"), .href(context.path(.start))) { words.quietButton }
            }
            ProblemSummary(problems: problems, context: context).markup
            IdeaBox(text: words.text, problems: problems, context: context).markup
            details {
                HTML.summary { words.fold }
                p { words.text }
            }
        }
    }

    private func states(_ context: PageContext) -> Markup {
        let words = words(context)
        return Markup {
            p(.class("card-line")) { for state in Call.State.allCases { Badge.of(state, context) } }
            p(.class("card-line")) { for state in Programme.State.allCases { Badge.of(state, context) } }
            p(.class("card-line")) { for standing in StatusPage.SourceStatus.Standing.allCases { Badge.of(standing, context) } }
            for verdict in Verdict.allCases {
                VerdictLine(match: StyleSamples.match(verdict), withoutRules: words.text, context: context).markup
            }
            div(.class("notice")) { p { words.notice } }
            div(.class("notice notice-strong")) { p { words.warning } }
        }
    }

    private func drawings(_ context: PageContext) -> Markup {
        Markup {
            if let rate = StyleSamples.rate { ShareBar(rate: rate, plan: nil, id: "andel", context: context).markup }
            DeadlineTimeline(call: StyleSamples.call, context: context).markup
        }
    }
}

/// Every colour with its name and value, and which pairs meet with which contrast.
struct StyleColours {
    let light: Palette
    let dark: Palette
    let context: PageContext

    var markup: Markup {
        let words = context.words.style
        return Markup {
            ul(.class("plain line")) {
                for (name, _) in light.named {
                    li {
                        SVG.svg(.viewBox("0 0 48 24"), .width(48), .height(24), .aria(.hidden, "true")) {
                            SVG.rect(.width(48), .height(24), .fill("var(--\(name))"), .stroke("var(--edge)"))
                        }
                        " "
                        span(.class("code")) { name }
                    }
                }
            }
            ScrollingTable.markup(label: words.contrast) {
                table {
                    caption { words.contrast }
                    thead { tr { for name in [words.pair, words.light, words.dark] { th(.scope(.col)) { name } } } }
                    tbody {
                        for (bright, dim) in zip(light.textPairs, dark.textPairs) {
                            tr {
                                th(.scope(.row)) { bright.name }
                                td(.class("figure")) { contrast(bright.text, bright.ground) }
                                td(.class("figure")) { contrast(dim.text, dim.ground) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// "7,4:1", rounded down, since what is just too little must not look enough.
    private func contrast(_ one: String, _ other: String) -> String {
        guard let one = Colour(hex: one), let other = Colour(hex: other) else { return "–" }
        return context.format.number((one.contrast(to: other) * 10).rounded(.down) / 10) + ":1"
    }
}
