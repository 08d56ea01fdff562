import Casework
public import Funding
import HTML

/// A letter that reminds of obligations, as plain text and as HTML that says the same: no picture, no style, nothing that is fetched.
public struct ReminderView: Sendable {
    private let rows: [ObligationRow]
    private let today: Day
    private let context: PageContext

    /// - Parameter rows: by day.
    public init(_ rows: [ObligationRow], on today: Day, context: PageContext) {
        self.rows = rows
        self.today = today
        self.context = context
    }

    public var subject: String {
        guard rows.count == 1, let row = rows.first else { return words.letterMany(rows.count) }
        return row.obligation.key.kind.name[context.language] + " – " + row.caseTitle
    }

    public var text: String {
        let items = rows.map { ([heading($0)] + lines($0) + [address($0)]).joined(separator: "\n") }
        return ([words.letterIntro] + items + [words.letterEnd + "\n" + list]).joined(separator: "\n\n") + "\n"
    }

    public var html: String {
        let page = HTML.html(.lang(context.language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                HTML.title { subject }
            }
            body {
                p { words.letterIntro }
                for row in rows {
                    h2 { heading(row) }
                    for line in lines(row) { p { line } }
                    p { a(.href(address(row))) { address(row) } }
                }
                p {
                    words.letterEnd
                    br()
                    a(.href(list)) { list }
                }
            }
        }
        return String(decoding: page.document, as: UTF8.self)
    }

    private var words: ObligationWords { context.words.obligations }
    private var list: String { context.absoluteWork(.obligations(ObligationQuery(isMine: true))) }

    private func heading(_ row: ObligationRow) -> String { row.obligation.key.kind.name[context.language] + " – " + row.caseTitle }

    private func lines(_ row: ObligationRow) -> [String] {
        let left =
            row.isLate(on: today)
            ? words.late(-today.days(until: row.obligation.due))
            : context.format.daysLeft(from: today, until: row.obligation.due)
        return [context.format.date(row.obligation.due) + ", " + left, row.obligation.why[context.language]]
    }

    private func address(_ row: ObligationRow) -> String { context.absoluteWork(.project(row.caseID)) }
}
