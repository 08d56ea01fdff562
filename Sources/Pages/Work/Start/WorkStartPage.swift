public import Casework
import Funding
public import HTML

/// The desk's first page: what is new, what is one's own, and what must be done soon.
public struct WorkStartPage: WorkPage {
    public struct Model: Sendable {
        /// Questions that nobody has taken.
        public let new: [CaseRow]
        /// The reader's own cases that are not at their end.
        public let mine: [CaseRow]
        /// Applications that must be in soon, the first first, each with the days that writing one takes.
        public let due: [CaseRow]
        /// What projects owe, what is late first; then what is due soon.
        public let obligations: [ObligationRow]
        /// How long an application takes here, in days; `nil` where nobody has said.
        public let daysNeeded: Int?
        public let counts: [CaseStage: Int]

        public init(
            new: [CaseRow], mine: [CaseRow], due: [CaseRow], obligations: [ObligationRow] = [], daysNeeded: Int?, counts: [CaseStage: Int]
        ) {
            self.new = new
            self.mine = mine
            self.due = due
            self.obligations = obligations
            self.daysNeeded = daysNeeded
            self.counts = counts
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .start }

    public func title(in context: WorkContext) -> String { context.words.work.start }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.cases
        return div(.class("wide")) {
            h1 { context.words.work.greeting(context.signedIn.member.name) }
            if context.may(.readCases) {
                if context.may(.openCase) { p { a(.class("button"), .href(context.path(.newCase))) { words.new } } }
                list(model.new, words.newInquiries, words.noInquiries, context)
                list(model.mine, words.myCases, words.noOwn, context)
                due(context)
                ObligationSection(
                    rows: model.obligations, title: context.words.obligations.soon, empty: context.words.obligations.noneSoon,
                    context: context
                ).markup
                pipeline(context)
            } else {
                p(.class("lead")) { context.words.work.startText }
            }
        }
    }

    private func list(_ cases: [CaseRow], _ title: String, _ empty: String, _ context: WorkContext) -> Markup {
        section {
            h2 { title }
            if cases.isEmpty { p { empty } } else { CaseTable(cases: cases, caption: title, context: context).markup }
        }
    }

    private func due(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return section {
            h2 { words.dueSoon }
            if model.due.isEmpty { p { words.noDue } }
            ul(.class("plain")) {
                for row in model.due {
                    if let deadline = row.deadline {
                        li(.class("card")) {
                            a(.href(context.path(.case(row.id)))) { row.title }
                            p { dueWords(deadline, context) }
                        }
                    }
                }
            }
        }
    }

    private func dueWords(_ deadline: Day, _ context: WorkContext) -> String {
        let words = context.words.cases
        var parts = [context.format.date(deadline), context.format.daysLeft(from: context.today, until: deadline)]
        if let needed = model.daysNeeded {
            parts.append(words.timeNeeded(needed))
            if context.today.days(until: deadline) < needed { parts.append(words.tooLate) }
        }
        return parts.joined(separator: " · ")
    }

    private func pipeline(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return section {
            h2 { words.pipeline }
            ScrollingTable.markup(label: words.pipeline) {
                table {
                    thead { tr { for name in [words.phase, words.count] { th(.scope(.col)) { name } } } }
                    tbody {
                        for phase in CaseStage.Phase.allCases {
                            tr {
                                th(.scope(.row)) {
                                    a(.href(context.path(.cases(CaseQuery(phase: phase))))) { phase.name[context.language] }
                                }
                                td(.class("figure")) {
                                    context.format.number(model.counts.filter { $0.key.phase == phase }.values.reduce(0, +))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
