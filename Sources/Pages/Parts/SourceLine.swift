import Foundation
import Funding
import HTML

/// Where a statement comes from, how sure it is and when it was checked.
struct SourceLine {
    let source: Source
    let context: PageContext

    var markup: Markup { line(ExternalLink.to(source.address, title ?? host, context)) }

    /// With the name of the source's site instead of its title, for tables that must be short.
    var brief: Markup { line(ExternalLink.to(source.address, host, context)) }

    private func line(_ link: Markup) -> Markup {
        Markup {
            link
            span(.class("source-more")) {
                " · " + words.checked(context.format.date(source.checked)) + " · "
                    + words.confidence(source.confidence.name[context.language])
            }
        }
    }

    private var words: SourceWords { context.words.source }

    /// The source's title, unless it is only an address, which says nothing to a reader.
    private var title: String? {
        guard let title = source.title, !title.hasPrefix("http://"), !title.hasPrefix("https://") else { return nil }
        return title
    }

    /// `centralbaltic.eu` of `https://www.centralbaltic.eu/…`.
    private var host: String {
        guard let host = URL(string: source.address)?.host() else { return source.kind.name[context.language] }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
