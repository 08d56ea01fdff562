public import Casework
public import Funding
public import HTML

/// The networks that the municipality takes part in, with when they meet next and what they cost.
public struct NetworkListPage: WorkPage {
    /// A network of the list.
    public struct Row: Sendable {
        public let id: Network.ID
        /// What the catalogue says; `nil` for one of the desk's own.
        public let network: Network?
        public let record: NetworkRecord
        /// How many contacts there are.
        public let contacts: Int

        public init(id: Network.ID, network: Network?, record: NetworkRecord, contacts: Int) {
            self.id = id
            self.network = network
            self.record = record
            self.contacts = contacts
        }

        func name(in language: Language) -> String {
            network.map { "\($0.name[language]) (\($0.abbreviation))" } ?? record.name
        }
    }

    public struct Model: Sendable {
        public let rows: [Row]
        public let formKey: String
        /// What was typed as the name of a new one.
        public let typedName: String
        public let problems: [NetworkProblem]

        public init(rows: [Row], formKey: String, typedName: String = "", problems: [NetworkProblem] = []) {
            self.rows = rows
            self.formKey = formKey
            self.typedName = typedName
            self.problems = problems
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .networks }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + context.words.partners.networks
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.partners
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            NetworkParts(here: address, context: context).markup
            h1 { words.networks }
            p(.class("lead")) { words.networksLead }
            if model.rows.isEmpty { p { words.noNetworks } } else { list(context) }
            if context.may(.changeNetworks) {
                h2 { words.newNetwork }
                p { words.newNetworkHint }
                context.form(to: .networks) {
                    input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(model.formKey))
                    WorkField(name: .networkName, label: words.name, problems: problems, language: context.language)
                        .input(value: model.typedName, completion: "off")
                    p { button(.class("button"), .submit) { words.addNetwork } }
                }
            }
        }
    }

    @MarkupBuilder private func list(_ context: WorkContext) -> Markup {
        let words = context.words.partners
        let year = context.today.year
        ScrollingTable.markup(label: words.networks) {
            table(.class("stack")) {
                HTML.caption(.class("unseen")) { words.networks }
                thead {
                    tr {
                        for name in [words.name, words.membership, words.nextMeeting, words.feesIn(year), words.group(.contacts)] {
                            th(.scope(.col)) { name }
                        }
                    }
                }
                tbody { for row in model.rows { self.row(row, context) } }
            }
        }
        var total = MoneyByCurrency()
        let _ = model.rows.flatMap { $0.record.fees(in: year).amounts }.forEach { total.add($0) }
        p {
            words.feesTotal(year) + " "
            strong { Self.money(total, context) }
        }
    }

    private func row(_ row: Row, _ context: WorkContext) -> Markup {
        let (words, record) = (context.words.partners, row.record)
        return tr {
            th(.scope(.row)) { a(.href(context.path(.network(row.id)))) { row.name(in: context.language) } }
            td(.data("label", words.membership)) {
                row.network?.participation[context.language] ?? record.purpose
                for text in Self.membership(record, context) { p(.class("dim")) { text } }
            }
            td(.data("label", words.nextMeeting)) {
                record.nextMeeting(from: context.today).map {
                    [context.format.date($0.day), $0.place].filter { !$0.isEmpty }.joined(separator: ", ")
                } ?? words.noneYet
            }
            td(.data("label", words.feesIn(context.today.year))) { Self.money(record.fees(in: context.today.year), context) }
            td(.data("label", words.group(.contacts))) { context.format.number(row.contacts) }
        }
    }

    /// Since when, and until when.
    static func membership(_ record: NetworkRecord, _ context: WorkContext) -> [String] {
        let words = context.words.partners
        return [
            record.memberSince.map { words.memberSince + ": " + context.format.date($0) },
            record.memberUntil.map { words.memberUntil + ": " + context.format.date($0) },
        ].compactMap(\.self)
    }

    static func money(_ sum: MoneyByCurrency, _ context: WorkContext) -> String {
        sum.amounts.isEmpty ? context.words.partners.noneYet : sum.amounts.map(context.format.money).joined(separator: ", ")
    }
}
