public import Casework
public import Funding
public import HTML

/// One network: the catalogue's facts, and what the desk has recorded, in a form.
public struct NetworkWorkPage: WorkPage {
    public struct Model: Sendable {
        public let id: Network.ID
        /// What the catalogue says; `nil` for one of the desk's own.
        public let network: Network?
        /// As it is kept.
        public let record: NetworkRecord
        public let form: NetworkForm
        /// The cases that it is said to have helped, by reference.
        public let cases: [String: Int64]
        public let problems: [NetworkProblem]
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: NetworkForm?

        public init(
            id: Network.ID, network: Network?, record: NetworkRecord, form: NetworkForm, cases: [String: Int64],
            problems: [NetworkProblem] = [], overtaken: NetworkForm? = nil
        ) {
            self.id = id
            self.network = network
            self.record = record
            self.form = form
            self.cases = cases
            self.problems = problems
            self.overtaken = overtaken
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .network(model.id) }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + name(context)
    }

    private func name(_ context: WorkContext) -> String {
        NetworkListPage.Row(id: model.id, network: model.network, record: model.record, contacts: 0).name(in: context.language)
    }

    public func content(in context: WorkContext) -> Markup {
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken {
                OvertakenSection(
                    title: context.words.partners.overtakenTitle, text: context.words.partners.overtakenText,
                    rows: model.form.differences(from: theirs, context), context: context
                ).markup
            }
            NetworkParts(here: address, context: context).markup
            h1 { name(context) }
            facts(context)
            benefits(context)
            NetworkFields(model: model, problems: problems, context: context).markup
        }
    }

    @MarkupBuilder private func facts(_ context: WorkContext) -> Markup {
        let (words, networks) = (context.words.partners, context.words.networks)
        if let network = model.network {
            p(.class("lead")) { network.purpose[context.language] }
            p { network.participation[context.language] }
            if let web = network.web { p { ExternalLink.to(web, networks.web, context.page) } }
            p { a(.href(context.publicPath(.network(network.id)))) { words.publicPage } }
            if !network.facts.isEmpty {
                details {
                    HTML.summary { networks.facts }
                    FactTable(facts: network.facts, caption: networks.factsCaption, context: context.page).markup
                }
            }
        } else {
            if !model.record.purpose.isEmpty { p(.class("lead")) { model.record.purpose } }
            if !model.record.web.isEmpty { p { ExternalLink.to(model.record.web, networks.web, context.page) } }
        }
        p { words.feesTotal(context.today.year) + " " + NetworkListPage.money(model.record.fees(in: context.today.year), context) }
    }

    @MarkupBuilder private func benefits(_ context: WorkContext) -> Markup {
        let words = context.words.partners
        h2 { words.group(.benefits) }
        if model.record.benefits.isEmpty {
            p { words.noBenefits }
        } else {
            ul {
                for benefit in model.record.benefits {
                    li {
                        if let day = benefit.day { context.format.date(day) + ": " }
                        benefit.text
                        if let id = model.cases[benefit.caseReference] {
                            " "
                            a(.href(context.path(.case(id)))) { benefit.caseReference }
                        }
                    }
                }
            }
        }
    }
}

extension NetworkForm {
    /// Where two forms differ: a field's name, theirs, and this one's.
    func differences(from theirs: NetworkForm, _ context: WorkContext) -> [(name: String, theirs: String, yours: String)] {
        let words = context.words.partners
        func text(_ rows: [[String]]?) -> String {
            (rows ?? []).map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }.joined(separator: "; ")
        }
        let plain = [
            (words.name, theirs.name, name), (words.purpose, theirs.purpose, purpose), (words.web, theirs.web, web),
            (words.memberSince, theirs.since, since), (words.memberUntil, theirs.until, until),
        ]
        return (plain + Group.allCases.map { (words.group($0), text(theirs.rows[$0]), text(rows[$0])) }).filter { $0.1 != $0.2 }
    }
}
