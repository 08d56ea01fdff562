public import Casework
import Funding
public import HTML

/// The register of organisations that the desk works with.
public struct OrganisationListPage: WorkPage {
    public struct Row: Sendable {
        public let id: Int64
        public let organisation: KnownOrganisation

        public init(id: Int64, organisation: KnownOrganisation) {
            self.id = id
            self.organisation = organisation
        }
    }

    public struct Model: Sendable {
        /// What the list was asked for; empty for all.
        public let text: String
        public let rows: [Row]
        /// Whether there are more than are shown.
        public let isCut: Bool

        public init(text: String, rows: [Row], isCut: Bool = false) {
            self.text = text
            self.rows = rows
            self.isCut = isCut
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .organisations(text: model.text) }

    public func title(in context: WorkContext) -> String { context.words.organisations.title }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.organisations
        return div(.class("wide")) {
            NetworkParts(here: .organisations(text: ""), context: context).markup
            h1 { words.title }
            p(.class("lead")) { words.lead }
            if context.may(.changeNetworks) {
                p { a(.class("button"), .href(context.path(.newOrganisation(request: nil)))) { words.new } }
            }
            form(.class("filters line"), .method(.get), .action(context.path(.organisations(text: ""))), .role("search")) {
                WorkField(name: .search, label: words.search, language: context.language)
                    .input(.search, value: model.text, completion: "off", required: false)
                p { button(.class("button"), .submit) { context.words.cases.show } }
            }
            if model.rows.isEmpty {
                p { model.text.isEmpty ? words.none : words.noneFound }
            } else {
                table(context)
            }
            if model.isCut { p { words.cut(context.format.number(model.rows.count)) } }
        }
    }

    private func table(_ context: WorkContext) -> Markup {
        let (words, partners) = (context.words.organisations, context.words.partners)
        return ScrollingTable.markup(label: words.title) {
            HTML.table(.class("stack")) {
                HTML.caption { words.title }
                thead { tr { for name in [words.name, partners.country, words.kind, words.numbers] { th(.scope(.col)) { name } } } }
                tbody {
                    for row in model.rows {
                        tr {
                            th(.scope(.row)) { a(.href(context.path(.organisation(row.id)))) { row.organisation.name } }
                            td(.data("label", partners.country)) { row.organisation.country?.rawValue ?? "" }
                            td(.data("label", words.kind)) { row.organisation.kind?.name[context.language].capitalisedFirst ?? "" }
                            td(.data("label", words.numbers)) {
                                row.organisation.numbers.map { $0.field.name(partners) + " " + $0.text }.joined(separator: ", ")
                            }
                        }
                    }
                }
            }
        }
    }
}
