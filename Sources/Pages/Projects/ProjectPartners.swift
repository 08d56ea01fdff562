import Funding
import HTML

/// Who takes part in a project, each with its other projects where a number tells which it is.
struct ProjectPartners {
    let model: ProjectPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            if !model.project.participations.isEmpty {
                section(.aria(.labelledby, "deltagare")) {
                    h2(.id("deltagare")) { words.partners }
                    ScrollingTable.markup(label: words.partnersCaption) {
                        table(.class("stack")) {
                            caption { words.partnersCaption }
                            thead {
                                tr { for name in [words.partner, words.place, words.part, words.share] { th(.scope(.col)) { name } } }
                            }
                            tbody {
                                for (participation, others) in zip(model.project.participations, model.otherProjects) {
                                    row(participation, others: others)
                                }
                            }
                        }
                    }
                    p(.class("dim")) { words.joinedBy }
                }
            }
        }
    }

    private var words: ProjectWords { context.words.project }

    private func row(_ participation: Participation, others: Int?) -> Markup {
        let organisation = participation.organisation
        return tr {
            th(.scope(.row)) {
                organisation.name ?? words.unnamed
                if let kind = organisation.kind { p(.class("dim")) { kind.name[context.language].capitalisedFirst } }
                if let others, others > 0, let key = organisation.keys.first {
                    p { a(.href(context.path(.projects(partner: key)))) { words.others(context.format.number(others)) } }
                }
            }
            td { place(of: organisation) }
            td { role(participation.role) }
            td(.class("figure")) { participation.contribution.map(context.format.roundedMoney) ?? "–" }
        }
    }

    private func place(of organisation: Organisation) -> String {
        let parts = [organisation.place, organisation.country.map(context.name)].compactMap(\.self)
        return parts.isEmpty ? "–" : parts.joined(separator: ", ")
    }

    private func role(_ role: Participation.Role) -> String {
        switch role {
        case .lead: words.leads
        case .partner: words.takesPart
        case .associated: words.associated
        }
    }
}
