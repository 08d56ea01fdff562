public import Casework
public import Funding
import HTML

/// A partner request as a list shows it.
public struct PartnerRow: Sendable {
    public let id: Int64
    public let request: PartnerRequest
    public let state: PartnerRequest.State
    /// When it got its state, and who said so.
    public let changed: (day: Day, by: String)
    public let programme: Localized?
    /// The reference and title of its case.
    public let caseName: (reference: String, title: String)?

    public init(
        id: Int64, request: PartnerRequest, state: PartnerRequest.State, changed: (day: Day, by: String), programme: Localized?,
        caseName: (reference: String, title: String)?
    ) {
        self.id = id
        self.request = request
        self.state = state
        self.changed = changed
        self.programme = programme
        self.caseName = caseName
    }

    /// The organisation with its country.
    var organisation: String { request.organisation.name + (request.organisation.country.map { " (\($0.rawValue))" } ?? "") }
}

/// Partner requests one under the other.
struct PartnerTable {
    let rows: [PartnerRow]
    /// The same as the heading above.
    let caption: String
    /// Whether each names its case.
    var namesCase = true
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
                HTML.caption(.class("unseen")) { caption }
                thead { tr { for name in columns { th(.scope(.col)) { name } } } }
                tbody { for row in rows { self.row(row) } }
            }
        }
    }

    private var words: PartnersWords { context.words.partners }

    private var columns: [String] {
        [words.organisation, words.direction, words.day, words.programme, words.state] + (namesCase ? [words.case] : [])
    }

    private func row(_ row: PartnerRow) -> Markup {
        tr {
            th(.scope(.row)) { a(.href(context.path(.partnerRequest(row.id)))) { row.organisation } }
            td(.data("label", words.direction)) { row.request.direction.name[context.language] }
            td(.data("label", words.day)) { context.format.date(row.request.day) }
            td(.data("label", words.programme)) { row.programme?[context.language] ?? row.request.call?.rawValue ?? "" }
            td(.data("label", words.state)) {
                row.state.name[context.language] + " "
                span(.class("dim")) { context.format.date(row.changed.day) + ", " + row.changed.by }
            }
            if namesCase {
                td(.data("label", words.case)) {
                    if let id = row.request.caseID, let name = row.caseName {
                        a(.href(context.path(.case(id)))) { name.reference + " " + name.title }
                    }
                }
            }
        }
    }
}

/// The partner requests of a case, on its page.
struct CasePartnersSection {
    let rows: [PartnerRow]
    let reference: String
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        let words = context.words.partners
        if !rows.isEmpty || context.may(.changeNetworks) {
            section {
                h2 { words.requests }
                if rows.isEmpty {
                    p { words.noneOfCase }
                } else {
                    PartnerTable(rows: rows, caption: words.requests, namesCase: false, context: context).markup
                }
                if context.may(.changeNetworks) {
                    p { a(.class("button quiet"), .href(context.path(.newPartnerRequest(case: reference)))) { words.newRequest } }
                }
            }
        }
    }
}
