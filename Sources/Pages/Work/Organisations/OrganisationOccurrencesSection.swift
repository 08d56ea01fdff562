import Casework
import Funding
import HTML

/// Where an organisation of the register occurs: at the desk, and among the imported projects.
struct OrganisationOccurrencesSection {
    let model: OrganisationPage.Model
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.occurs }
            if found.isEmpty { p { words.occursNowhere } } else { all }
        }
    }

    private var words: OrganisationWords { context.words.organisations }
    private var found: OrganisationPage.Occurrences { model.occurrences }

    @MarkupBuilder private var all: Markup {
        if !found.cases.isEmpty {
            h3 { words.cases }
            CaseTable(cases: found.cases, caption: words.cases, context: context).markup
        }
        if !found.projects.isEmpty {
            h3 { words.projects }
            ul {
                for project in found.projects {
                    li { a(.href(context.path(.project(project.id)))) { project.reference + " " + project.title } }
                }
            }
        }
        if !found.requests.isEmpty {
            h3 { context.words.partners.requests }
            PartnerTable(rows: found.requests, caption: context.words.partners.requests, context: context).markup
        }
        if !found.networks.isEmpty {
            h3 { words.networks }
            ul { for network in found.networks { li { a(.href(context.path(.network(network.id)))) { network.name } } } }
        }
        if !found.imported.isEmpty {
            h3 { words.imported }
            ul {
                for (key, projects) in found.imported {
                    li { a(.href(context.publicPath(.projects(partner: key)))) { words.importedBy(key.value, projects) } }
                }
            }
        }
    }
}
