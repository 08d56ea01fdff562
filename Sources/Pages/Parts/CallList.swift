import Foundation
import Funding
import HTML

/// Calls one below the other.
struct CallList {
    let calls: [CallSummary]
    let context: PageContext
    /// The level of each call's heading.
    var headingLevel = 3

    var markup: Markup {
        ul(.class("plain cards")) {
            for call in calls { li(.class("card")) { row(call) } }
        }
    }

    private var words: CallWords { context.words.call }

    private func row(_ call: CallSummary) -> Markup {
        Markup {
            Heading.level(headingLevel) { CallTitle.link(call, context) }
            p(.class("card-line")) {
                Badge.of(call.state, context)
                Badge.own(call.id, context)
                if let name = call.programmeName { span { name[context.language] } }
            }
            CallDates(call: call, context: context).markup
            if let budget = call.budget { p(.class("card-line dim")) { words.budgetOf(context.format.roundedMoney(budget.total)) } }
        }
    }
}

/// A call's title as a link, marked as English where it is the source's own.
enum CallTitle {
    static func link(_ call: CallSummary, _ context: PageContext) -> Markup {
        a(
            .href(context.path(.call(call.id))),
            .when(call.titleIsOfficial && context.language == .swedish, .lang("en"))
        ) { call.title[context.language] }
    }
}

/// The next date of a call, with the days left.
struct CallDates {
    let call: CallSummary
    let context: PageContext

    var markup: Markup {
        p(.class("card-line dates")) {
            if call.state == .coming, let opens = call.opens {
                span { words.opens + " " }
                time(.datetime(opens.iso)) { context.format.date(opens) }
            } else if let deadline = call.nextDeadline {
                span { words.closes + " " }
                DeadlineTime.markup(deadline, context)
                strong { context.format.daysLeft(from: context.today, until: deadline.day) }
                if call.deadlineCount > 1 { span { words.deadlinesInAll(call.deadlineCount) } }
            } else {
                span { call.state == .closed ? words.allDeadlinesPassed : words.noDeadline }
            }
        }
    }

    private var words: CallWords { context.words.call }
}

/// A deadline's time for people and for machines.
enum DeadlineTime {
    static func markup(_ deadline: Deadline, _ context: PageContext) -> Markup {
        time(.datetime(deadline.instant.formatted(.iso8601))) { context.format.deadline(deadline) }
    }
}

/// A heading whose level depends on where it stands.
enum Heading {
    static func level(_ level: Int, @MarkupBuilder content: () -> Markup) -> Markup {
        switch level {
        case ...2: h2(content: content)
        case 3: h3(content: content)
        default: h4(content: content)
        }
    }
}
