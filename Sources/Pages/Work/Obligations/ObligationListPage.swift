import Casework
import Funding
public import HTML

/// What all projects of the desk oblige to, with filters, the file of the same rows, and the way into one's own calendar.
public struct ObligationListPage: WorkPage {
    public struct Model: Sendable {
        public let query: ObligationQuery
        public let rows: [ObligationRow]
        /// Whether there are more than are shown.
        public let isCut: Bool
        /// The whole address of the reader's own calendar; `nil` where they have none.
        public let calendar: String?
        /// Whether letters are sent at all.
        public let hasMail: Bool

        public init(query: ObligationQuery, rows: [ObligationRow], isCut: Bool, calendar: String?, hasMail: Bool) {
            self.query = query
            self.rows = rows
            self.isCut = isCut
            self.calendar = calendar
            self.hasMail = hasMail
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .obligations(model.query) }

    public func title(in context: WorkContext) -> String { context.words.obligations.title }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.obligations
        return div(.class("wide")) {
            h1 { words.title }
            filters(context)
            if model.rows.isEmpty {
                p { words.none }
            } else {
                ObligationTable(rows: model.rows, caption: model.query.state.name[context.language], context: context).markup
            }
            if model.isCut { p { words.cut(context.format.number(model.rows.count)) } }
            if context.may(.export) {
                p { a(.href(context.path(.obligationsFile(model.query)))) { words.file } }
            }
            subscription(context)
        }
    }

    private func filters(_ context: WorkContext) -> Markup {
        let words = context.words.obligations
        return form(.class("filters line"), .method(.get), .action(context.path(.obligations(ObligationQuery()))), .role("search")) {
            WorkField(name: .state, label: words.stateColumn, language: context.language).choice(
                ObligationQuery.State.allCases.map { ($0.rawValue, $0.name[context.language]) }, chosen: model.query.state.rawValue)
            WorkField(name: .owner, label: words.owner, language: context.language).choice(
                [("", words.everybodys), (ObligationQuery.mine, words.mine)], chosen: model.query.isMine ? ObligationQuery.mine : "")
            WorkField(name: .kind, label: words.kind, language: context.language).choice(
                [("", words.allKinds)] + Obligation.Kind.allCases.map { ($0.rawValue, $0.name[context.language]) },
                chosen: model.query.kind?.rawValue ?? "")
            p { button(.class("button"), .submit) { words.show } }
        }
    }

    private func subscription(_ context: WorkContext) -> Markup {
        let words = context.words.obligations
        return section {
            h2 { words.calendarTitle }
            p { words.calendarText }
            if let address = model.calendar { p { a(.href(address)) { words.calendarLink } } }
            context.form(to: .calendar) {
                p { button(.class("button quiet"), .submit) { model.calendar == nil ? words.calendarMake : words.calendarRenew } }
            }
            p(.class("dim")) { model.hasMail ? words.mailOn : words.mailOff }
        }
    }
}
