import Funding
import HTML

/// The way to a call's deadlines, step by step, for the idea that the call is looked at with.
struct CallTimetable {
    let plan: DeadlinePlan
    /// Whether it stands by itself rather than within what is said of the idea.
    var isSection = false
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "tid")) {
            if isSection { h2(.id("tid")) { words.title } } else { h3(.id("tid")) { words.title } }
            DeadlinePlanLine(plan: plan, context: context).markup
            table(of: plan.next, caption: words.caption)
            if let later = plan.later { table(of: later, caption: words.later(context.format.deadline(later.deadline))) }
            p(.class("dim")) { words.estimate(days(of: .application) ?? 0, days(of: .partnerSearch)) }
            if let decision = plan.next.decision {
                p(.class("dim")) {
                    words.meetings + " "
                    SourceLine(source: decision.source, context: context).markup
                }
            }
        }
    }

    private var words: TimetableWords { context.words.timetable }

    private func days(of kind: ApplicationTimetable.Step.Kind) -> Int? {
        plan.next.steps.first { $0.kind == kind }.map { $0.from.days(until: $0.through) }
    }

    private func table(of timetable: ApplicationTimetable, caption text: String) -> Markup {
        ScrollingTable.markup(label: text) {
            HTML.table(.class("stack")) {
                caption { text }
                thead { tr { for name in [words.step, words.begin, words.done] { th(.scope(.col)) { name } } } }
                tbody {
                    for step in timetable.steps {
                        tr {
                            th(.scope(.row)) { step.kind.name[context.language] }
                            td { day(step.from) }
                            td { day(step.through) }
                        }
                    }
                }
            }
        }
    }

    private func day(_ day: Day) -> Markup {
        time(.datetime(day.iso)) { context.format.date(day) }
    }
}
