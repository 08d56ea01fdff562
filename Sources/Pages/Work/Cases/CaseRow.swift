public import Casework
public import Foundation
public import Funding
import HTML

/// A case as a list shows it.
public struct CaseRow: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let reference: String
    public let title: String
    public let stage: CaseStage
    /// `nil` where nobody has it.
    public let owner: String?
    public let deadline: Day?
    public let changedAt: Date

    public init(
        id: Int64, reference: String, title: String, stage: CaseStage, owner: String?, deadline: Day?, changedAt: Date
    ) {
        self.id = id
        self.reference = reference
        self.title = title
        self.stage = stage
        self.owner = owner
        self.deadline = deadline
        self.changedAt = changedAt
    }
}

/// Cases one under the other.
struct CaseTable {
    let cases: [CaseRow]
    let caption: String
    /// Whether a heading above says the same.
    var isHeaded = false
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
                HTML.caption(.when(isHeaded, .class("unseen"))) { caption }
                thead {
                    tr {
                        for name in [words.reference, words.name, words.stage, words.owner, words.deadline, words.changed] {
                            th(.scope(.col)) { name }
                        }
                    }
                }
                tbody { for row in cases { self.row(row) } }
            }
        }
    }

    private var words: CaseWords { context.words.cases }

    private func row(_ row: CaseRow) -> Markup {
        tr {
            td(.class("whole")) { row.reference }
            th(.scope(.row)) { a(.href(context.path(.case(row.id)))) { row.title } }
            td(.data("label", words.stage)) { row.stage.name[context.language] }
            td(.data("label", words.owner)) { row.owner ?? words.nobody }
            td(.data("label", words.deadline)) {
                if let deadline = row.deadline {
                    context.format.date(deadline)
                    " "
                    span(.class("dim")) { context.format.daysLeft(from: context.today, until: deadline) }
                }
            }
            td(.data("label", words.changed)) { context.format.date(Day(of: row.changedAt, in: .stockholm)) }
        }
    }
}
