import Foundation
import Funding
import HTML

/// Where a statement comes from, how sure it is and when it was checked.
struct SourceLine {
    let source: Source
    let context: PageContext

    var markup: Markup {
        Markup {
            link
            span(.class("source-more")) {
                " · " + words.checked(context.format.date(source.checked)) + " · "
                    + words.confidence(source.confidence.name[context.language])
            }
        }
    }

    /// The link alone, for tables with columns of their own for the rest.
    var link: Markup {
        ExternalLink.to(source.address, source.title ?? host, context)
    }

    private var words: SourceWords { context.words.source }

    /// `centralbaltic.eu` of `https://www.centralbaltic.eu/…`.
    private var host: String {
        guard let host = URL(string: source.address)?.host() else { return source.kind.name[context.language] }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
