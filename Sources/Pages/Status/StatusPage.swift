import Funding
public import HTML

/// How fresh what the site answers with is: source by source, and what people have written down.
public struct StatusPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .status }

    public func title(in context: PageContext) -> String { context.words.status.title }

    public func summary(in context: PageContext) -> String { context.words.status.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.status
        let catalogue = model.catalogue
        return div(.class("wide")) {
            h1 { words.title }
            div(.class(isWell ? "notice" : "notice notice-strong")) {
                for sentence in sentences(context) { p { sentence } }
            }
            h2 { words.sourcesTitle }
            SourceStatusTable(sources: model.sources, context: context).markup
            h2 { words.catalogueTitle }
            p { words.catalogue(context.format.number(catalogue.facts), catalogue.newestCheck.map { context.format.date($0) }) }
            p { words.old(catalogue.factsOlderThanYear, context.format.number(catalogue.factsOlderThanYear)) }
        }
    }

    private var isWell: Bool { model.sources.allSatisfy { $0.standing == .fresh || $0.standing == .running } }

    /// The page in a sentence or a few: what is wrong, or that nothing is.
    func sentences(_ context: PageContext) -> [String] {
        let words = context.words.status
        func all(_ standing: SourceStatus.Standing) -> [SourceStatus] { model.sources.filter { $0.standing == standing } }
        var sentences: [String] = []
        if !all(.heldBack).isEmpty { sentences.append(words.heldBackSentence(all(.heldBack).count)) }
        for (standing, since, without) in [
            (SourceStatus.Standing.failing, words.failingSince, words.neverWorked), (.late, words.lateSince, words.neverFetched),
        ] {
            let dated = all(standing).compactMap(\.lastGood)
            if let earliest = dated.min() { sentences.append(since(dated.count, context.format.moment(earliest))) }
            let undated = all(standing).count - dated.count
            if undated > 0 { sentences.append(without(undated)) }
        }
        if !all(.never).isEmpty { sentences.append(words.neverFetched(all(.never).count)) }
        return sentences.isEmpty ? [words.allWell] : sentences
    }
}
