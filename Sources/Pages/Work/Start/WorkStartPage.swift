public import Casework
public import Foundation
public import Funding
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
        /// The numbers of those of them that somebody has decided to apply for.
        public let decided: Set<Int64>
        /// A case under way whose call has changed.
        public struct Touched: Sendable {
            public let row: CaseRow
            public let call: Call.ID
            public let kind: CallChange.Kind
            public let seen: Date

            public init(row: CaseRow, call: Call.ID, kind: CallChange.Kind, seen: Date) {
                self.row = row
                self.call = call
                self.kind = kind
                self.seen = seen
            }
        }

        /// The latest change first.
        public let touched: [Touched]
        /// What projects owe, what is late first; then what is due soon.
        public let obligations: [ObligationRow]
        /// Partner requests that nobody has answered, the oldest first.
        public let partners: [PartnerRow]
        /// Networks' days that are near, by day.
        public let networks: [NetworkDay]
        /// Webhooks that were turned off because nothing arrived or the receiver wanted no more.
        public let shutOff: [WebhookListPage.Row]
        /// How long an application takes here, in days; `nil` where nobody has said.
        public let daysNeeded: Int?
        public let counts: [CaseStage: Int]

        public init(
            new: [CaseRow], mine: [CaseRow], due: [CaseRow], decided: Set<Int64> = [], touched: [Touched] = [],
            obligations: [ObligationRow] = [], partners: [PartnerRow] = [], networks: [NetworkDay] = [],
            shutOff: [WebhookListPage.Row] = [], daysNeeded: Int?, counts: [CaseStage: Int]
        ) {
            self.new = new
            self.mine = mine
            self.due = due
            self.decided = decided
            self.touched = touched
            self.obligations = obligations
            self.partners = partners
            self.networks = networks
            self.shutOff = shutOff
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
                if !model.touched.isEmpty { touched(context) }
                ObligationSection(
                    rows: model.obligations, title: context.words.obligations.soon, empty: context.words.obligations.noneSoon,
                    context: context
                ).markup
                if !model.partners.isEmpty { partners(context) }
                NetworkDaysSection(days: model.networks, context: context).markup
                if context.may(.manageWebhooks), !model.shutOff.isEmpty { shutOff(context) }
                pipeline(context)
                p { a(.href(context.path(.feedback(days: FeedbackListPage.spans[0])))) { context.words.feedback.listTitle } }
                if context.may(.readAudit) { p { a(.href(context.path(.log(before: nil)))) { context.words.log.title } } }
                if context.may(.manageWebhooks) { p { a(.href(context.path(.webhooks))) { context.words.webhooks.title } } }
                if context.may(.handlePersonalData) {
                    p { a(.href(context.path(.personalData))) { context.words.personalDataWork.title } }
                }
            } else {
                p(.class("lead")) { context.words.work.startText }
            }
        }
    }

    private func list(_ cases: [CaseRow], _ title: String, _ empty: String, _ context: WorkContext) -> Markup {
        section {
            h2 { title }
            if cases.isEmpty { p { empty } } else { CaseTable(cases: cases, caption: title, isHeaded: true, context: context).markup }
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
                            if !model.decided.contains(row.id), let meeting = meeting(before: deadline, context) { p { meeting } }
                        }
                    }
                }
            }
        }
    }

    private func touched(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return section {
            h2 { words.touched }
            ul(.class("plain")) {
                for touched in model.touched {
                    li(.class("card")) {
                        a(.href(context.path(.case(touched.row.id)))) { touched.row.title }
                        p {
                            touched.kind == .withdrawn ? words.callWithdrawn : words.callChanged
                            " "
                            context.format.date(Day(of: touched.seen, in: .stockholm))
                            " · "
                            a(.href(context.publicPath(.callHistory(touched.call)))) { words.whatChanged }
                        }
                    }
                }
            }
        }
    }

    private func partners(_ context: WorkContext) -> Markup {
        let title = context.words.partners.waiting
        return section {
            h2 { title }
            PartnerTable(rows: model.partners, caption: title, context: context).markup
        }
    }

    private func shutOff(_ context: WorkContext) -> Markup {
        let title = context.words.webhooks.shutOffTitle
        return section {
            h2 { title }
            WebhookTable(rows: model.shutOff, caption: title, context: context).markup
        }
    }

    /// Which meeting must decide on an application, and when its papers must be in; `nil` where no day is known.
    private func meeting(before deadline: Day, _ context: WorkContext) -> String? {
        guard let calendar = context.page.municipality.decisions else { return nil }
        let words = context.words.cases
        guard let meeting = calendar.lastMeeting(decidingBy: deadline) else { return nil }
        let papers = calendar.papersDue(for: meeting)
        let name = calendar.meetingName[context.language]
        let text =
            papers < context.today
            ? words.meetingMissed(name, context.format.date(meeting))
            : words.meeting(name, context.format.date(meeting), context.format.date(papers))
        return calendar.isAssumed ? text + " " + words.meetingAssumed : text
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
                table(.class("sums")) {
                    thead { tr { for name in [words.phase, words.count] { th(.scope(.col)) { name } } } }
                    tbody {
                        for phase in CaseStage.Phase.allCases {
                            tr {
                                th(.scope(.row)) {
                                    a(.href(context.path(.cases(CaseQuery(phase: phase))))) { phase.name[context.language] }
                                }
                                td {
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
