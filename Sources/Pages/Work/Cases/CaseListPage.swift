public import Casework
import Funding
public import HTML

/// The desk's cases: found by words, by phase and by who has them, in a table or on a board.
public struct CaseListPage: WorkPage {
    public struct Model: Sendable {
        public let query: CaseQuery
        public let cases: [CaseRow]
        /// Where the next page begins; `nil` on the last.
        public let next: CaseQuery.Place?
        /// How many cases stand where, whatever phase is chosen.
        public let counts: [CaseStage: Int]
        /// What the searched words have found besides cases.
        public let networks: [NetworkListPage.Row]
        public let requests: [PartnerRow]

        public init(
            query: CaseQuery, cases: [CaseRow], next: CaseQuery.Place?, counts: [CaseStage: Int], networks: [NetworkListPage.Row] = [],
            requests: [PartnerRow] = []
        ) {
            self.query = query
            self.cases = cases
            self.next = next
            self.counts = counts
            self.networks = networks
            self.requests = requests
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .cases(model.query) }

    public func title(in context: WorkContext) -> String { context.words.cases.title }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.cases
        return div(.class("wide")) {
            h1 { words.title }
            if context.may(.openCase) { p { a(.class("button"), .href(context.path(.newCase))) { words.new } } }
            filters(context)
            views(context)
            if model.cases.isEmpty {
                p { model.query == CaseQuery(isBoard: model.query.isBoard) ? words.none : words.noneFound }
            } else if model.query.isBoard {
                CaseBoard(cases: model.cases, counts: model.counts, context: context).markup
            } else {
                CaseTable(cases: model.cases, caption: words.listCaption, context: context).markup
            }
            if let next = model.next {
                p { a(.href(context.path(.cases(with { $0.after = next }))), .rel("next")) { words.more } }
            }
            if context.may(.export), !model.cases.isEmpty { files(context) }
            FoundNetworks(networks: model.networks, requests: model.requests, context: context).markup
        }
    }

    private func with(_ change: (inout CaseQuery) -> Void) -> CaseQuery {
        var query = model.query
        change(&query)
        return query
    }

    private func filters(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return form(.class("filters line"), .method(.get), .action(context.path(.cases(CaseQuery()))), .role("search")) {
            if model.query.isBoard { input(.type(.hidden), .name(ParameterName.view.name(in: context.language)), .value("board")) }
            WorkField(name: .search, label: words.search, hint: words.searchHint, language: context.language)
                .input(.search, value: model.query.text, completion: "off", required: false)
            WorkField(name: .phase, label: words.phase, language: context.language)
                .choice([("", words.allPhases)] + phases(context), chosen: model.query.phase?.rawValue ?? "")
            WorkField(name: .owner, label: words.ownerFilter, language: context.language).choice(
                [
                    (CaseQuery.Owner.anybody.rawValue, words.anybody), (CaseQuery.Owner.mine.rawValue, words.mine),
                    (CaseQuery.Owner.nobody.rawValue, words.nobody),
                ], chosen: model.query.owner.rawValue)
            p { button(.class("button"), .submit) { words.show } }
        }
    }

    private func files(_ context: WorkContext) -> Markup {
        let words = context.words.report
        var query = model.query
        (query.after, query.isBoard) = (nil, false)
        return nav(.class("filters"), .aria(.label, words.caseFiles)) {
            ul(.class("plain line")) {
                for format in FileFormat.ofLists {
                    li {
                        a(.class("button quiet"), .href(context.path(.caseFile(query, format)))) {
                            words.caseFiles + ": " + format.name(words)
                        }
                    }
                }
            }
        }
    }

    private func phases(_ context: WorkContext) -> [(String, String)] {
        CaseStage.Phase.allCases.map { phase in
            let count = model.counts.filter { $0.key.phase == phase }.values.reduce(0, +)
            return (phase.rawValue, "\(phase.name[context.language]) (\(context.format.number(count)))")
        }
    }

    private func views(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return ul(.class("plain line")) {
            for (isBoard, name) in [(false, words.asTable), (true, words.asBoard)] {
                li {
                    a(
                        .href(context.path(.cases(with { $0.isBoard = isBoard }))),
                        .when(isBoard == model.query.isBoard, .aria(.current, "true"))
                    ) { name }
                }
            }
        }
    }
}
