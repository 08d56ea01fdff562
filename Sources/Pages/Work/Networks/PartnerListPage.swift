public import Casework
import Funding
public import HTML

/// Who looks for partners, with filters and the files of the same rows.
public struct PartnerListPage: WorkPage {
    public struct Model: Sendable {
        public let query: PartnerQuery
        public let rows: [PartnerRow]
        /// Whether there are more than are shown.
        public let isCut: Bool
        /// How many are in each state, whatever is chosen.
        public let counts: [PartnerRequest.State: Int]

        public init(query: PartnerQuery, rows: [PartnerRow], isCut: Bool, counts: [PartnerRequest.State: Int]) {
            self.query = query
            self.rows = rows
            self.isCut = isCut
            self.counts = counts
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .partnerRequests(model.query) }

    public func title(in context: WorkContext) -> String { context.words.partners.requests }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.partners
        return div(.class("wide")) {
            NetworkParts(here: .partnerRequests(PartnerQuery()), context: context).markup
            h1 { words.requests }
            p(.class("lead")) { words.requestsLead }
            if context.may(.changeNetworks) {
                p { a(.class("button"), .href(context.path(.newPartnerRequest(case: nil)))) { words.newRequest } }
            }
            filters(context)
            if model.rows.isEmpty {
                p { model.query == PartnerQuery() ? words.noRequests : words.noneFound }
            } else {
                PartnerTable(rows: model.rows, caption: words.requests, context: context).markup
            }
            if model.isCut { p { words.cut(context.format.number(model.rows.count)) } }
            if context.may(.export), !model.rows.isEmpty { files(context) }
        }
    }

    private func filters(_ context: WorkContext) -> Markup {
        let words = context.words.partners
        let states = PartnerRequest.State.allCases.map {
            ($0.rawValue, "\($0.name[context.language]) (\(context.format.number(model.counts[$0] ?? 0)))")
        }
        let directions = PartnerRequest.Direction.allCases.map { ($0.rawValue, $0.name[context.language]) }
        return form(
            .class("filters line"), .method(.get), .action(context.path(.partnerRequests(PartnerQuery()))), .role("search")
        ) {
            WorkField(name: .state, label: words.state, language: context.language).choice(
                [("", words.allStates)] + states, chosen: model.query.state?.rawValue ?? "")
            WorkField(name: .direction, label: words.direction, language: context.language).choice(
                [("", words.bothDirections)] + directions, chosen: model.query.direction?.rawValue ?? "")
            p { button(.class("button"), .submit) { context.words.cases.show } }
        }
    }

    private func files(_ context: WorkContext) -> Markup {
        let words = context.words.partners
        return nav(.class("filters"), .aria(.label, words.files)) {
            ul(.class("plain line")) {
                for format in FileFormat.ofLists {
                    li {
                        a(.class("button quiet"), .href(context.path(.partnerFile(model.query, format)))) {
                            words.files + ": " + format.name(context.words.report)
                        }
                    }
                }
            }
        }
    }
}
