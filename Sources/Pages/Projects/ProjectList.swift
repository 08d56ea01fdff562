import Foundation
import Funding
import HTML

/// Projects one below the other: money, years, lead, Swedish partners and where it is from.
struct ProjectList {
    private static let partnersShown = 5

    let projects: [FundedProject]
    let context: PageContext

    var markup: Markup {
        ul(.class("plain cards")) {
            for project in projects { li(.class("card")) { row(project) } }
        }
    }

    private var words: ProjectWords { context.words.project }

    private func row(_ project: FundedProject) -> Markup {
        let facts = ProjectFacts(project, context).brief
        return Markup {
            h3 { ProjectTitle.link(project, context) }
            if !facts.isEmpty { p(.class("card-line")) { for fact in facts { span { fact } } } }
            if let lead = project.lead {
                p(.class("card-line dim")) { words.lead + " " + ProjectFacts.name(of: lead, in: context) }
            }
            if let partners = swedishPartners(of: project) { p(.class("card-line dim")) { words.swedishPartners + ": " + partners } }
            p(.class("card-line dim")) { ExternalLink.to(project.link ?? project.source.address, project.origin.name, context) }
        }
    }

    /// Municipalities first; the lead has a line of its own.
    private func swedishPartners(of project: FundedProject) -> String? {
        let partners = project.participations.filter { $0.role != .lead && $0.organisation.country == "SE" }.map(\.organisation)
        let ordered = partners.filter(\.isSwedishMunicipality) + partners.filter { !$0.isSwedishMunicipality }
        let names = ordered.compactMap(\.name)
        guard !names.isEmpty else { return nil }
        let rest = names.count - Self.partnersShown
        return names.prefix(Self.partnersShown).joined(separator: ", ") + (rest > 0 ? " + \(rest)" : "")
    }
}

/// A project's title, marked with the language that it is in where that is not the page's.
enum ProjectTitle {
    static func link(_ project: FundedProject, _ context: PageContext) -> Markup {
        a(.href(context.path(.project(project.id))), language(of: project, context)) { text(of: project, in: context.language) }
    }

    static func text(of project: FundedProject, in language: Language) -> String {
        let title = project.title[language] ?? project.identifier
        guard let acronym = project.acronym, !title.localizedCaseInsensitiveContains(acronym) else { return title }
        return "\(acronym): \(title)"
    }

    static func language<Tag: TagDefinition>(of project: FundedProject, _ context: PageContext) -> Attribute<Tag> {
        language(of: project.title, context)
    }

    /// The language of a text that stands for another's.
    static func language<Tag: TagDefinition>(of text: TextVersions, _ context: PageContext) -> Attribute<Tag> {
        let language = text.version(for: context.language)?.language
        return .when(language != nil && language != context.language.rawValue, .lang(language ?? ""))
    }
}
