import Funding
import HTML

/// Rules of a programme or an action, as they stand.
struct RuleTable {
    let rules: [Rule]
    let caption: String
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
                HTML.caption { caption }
                thead {
                    tr {
                        for name in [context.words.matches.rule, words.says, context.words.source.title] { th(.scope(.col)) { name } }
                    }
                }
                tbody { for rule in rules { row(rule) } }
            }
        }
    }

    private var words: ProgrammeWords { context.words.programme }

    private func row(_ rule: Rule) -> Markup {
        tr {
            th(.scope(.row)) { rule.requirement.kind.name[context.language] }
            td(.class("says")) {
                p { RequirementWording(context: context).text(rule.requirement) }
                if let days = validity(rule.validity) { p(.class("dim")) { days } }
                Remarks.markup(note: rule.note, conflict: rule.conflict, context)
            }
            td { SourceLine(source: rule.source, context: context).markup }
        }
    }

    /// The days that a rule holds, where it does not hold always.
    private func validity(_ period: Period) -> String? {
        guard period.from != nil || period.through != nil else { return nil }
        return words.holds(period.from.map(context.format.date) ?? "", period.through.map(context.format.date) ?? "")
    }
}
