import Funding
import HTML

/// One answer: what it is, whether it fits and why, what it gives and by when.
struct MatchRow {
    let row: MatchesPage.Row
    /// Unique on the page.
    let id: String
    let query: IdeaQuery
    /// Whether it leads to a paper for a decision, where a programme's plan can be made.
    let offersBriefing: Bool
    let context: PageContext

    var markup: Markup {
        article(.class("match match-" + row.match.verdict.rawValue), .aria(.labelledby, id)) {
            h3(.id(id)) { title }
            if let call = row.match.call, call.desk != nil { p(.class("card-line")) { Badge.own(call, context) } }
            if !origin.isEmpty { p(.class("card-line dim")) { origin } }
            VerdictLine(match: row.match, withoutRules: words.sourceSilent, context: context).markup
            dates
            if let plan = row.match.deadlinePlan { DeadlinePlanLine(plan: plan, context: context).markup }
            if let partnership = row.partnership {
                p {
                    strong { words.partners + ": " }; RequirementWording(context: context).text(partnership)
                }
            }
            if let rate = row.match.fundingPlan?.share ?? row.fundingRate {
                ShareBar(rate: rate, plan: row.match.fundingPlan, id: id + "-andel", context: context).markup
            }
            calculatorLink
            if offersBriefing, row.match.call == nil, row.match.fundingPlan != nil, let reference = row.reference {
                briefingLink(reference)
            }
            MatchReasons(match: row.match, id: id, context: context).markup
            if let reference = row.reference, row.match.section != .excluded {
                askLink(reference)
                feedbackLink(reference)
            }
        }
    }

    private var words: MatchesWords { context.words.matches }

    private var title: Markup {
        let text = row.match.title[context.language]
        guard let address = row.address(carrying: query) else { return Markup(text) }
        return a(.href(context.path(address)), .when(row.titleIsOfficial && context.language == .swedish, .lang("en"))) { text }
    }

    /// The programme and the action; a programme that is itself the title is not said again.
    private var origin: String {
        [row.match.call == nil ? nil : row.programmeName, row.actionName].compactMap { $0?[context.language] }.joined(separator: " · ")
    }

    private var dates: Markup {
        Markup {
            if let opens = row.match.opens, opens > context.today {
                p(.class("card-line dates")) {
                    span { context.words.call.opens + " " }
                    time(.datetime(opens.iso)) { context.format.date(opens) }
                }
            }
            if let deadline = row.match.nextDeadline {
                p(.class("card-line dates")) {
                    span { context.words.call.closes + " " }
                    DeadlineTime.markup(deadline, context)
                    strong { context.format.daysLeft(from: context.today, until: deadline.day) }
                }
            } else if row.match.section == .waiting, let rhythm = row.callRhythm {
                p {
                    strong { words.rhythm + " " }; rhythm[context.language]
                }
            }
        }
    }

    private var calculatorLink: Markup {
        Markup {
            if let programme = row.match.programme, row.match.section != .excluded, row.match.fundingPlan != nil || row.fundingRate != nil {
                p {
                    a(
                        .href(
                            context.path(
                                .calculator(CalculationQuery(figuresOf: query, programme: programme, action: row.match.action)))),
                        .aria(.describedby, id)
                    ) { context.words.money.calculate }
                }
            }
        }
    }

    /// A call's own page has this link; a programme's says nothing of an idea.
    private func briefingLink(_ reference: AskQuery.Reference) -> Markup {
        p {
            a(.href(context.path(.briefing(AskQuery(idea: query.forLinks, matches: [reference])))), .aria(.describedby, id)) {
                context.words.briefing.link
            }
        }
    }

    /// It carries no idea: the page that it leads to knows where its reader comes from. The row that it stands in says what it is about.
    private func feedbackLink(_ reference: AskQuery.Reference) -> Markup {
        p { a(.href(context.path(.feedback(reference)))) { context.words.feedback.link } }
    }

    private func askLink(_ reference: AskQuery.Reference) -> Markup {
        p {
            a(.href(context.path(.ask(AskQuery(idea: query.forLinks, matches: [reference])))), .aria(.describedby, id)) {
                words.askAboutThis
            }
        }
    }
}
