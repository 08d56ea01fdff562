public import Foundation
public import Funding
public import HTML

/// One project that has been granted money: its facts, its participants, its source and the day.
public struct ProjectPage: Page {
    public struct Model: Sendable {
        public let project: FundedProject
        /// How many other projects each participant takes part in, in their order; `nil` for one that no number identifies.
        public let otherProjects: [Int?]
        /// When an import last met the project.
        public let lastSeenAt: Date?
        /// The programme in the catalogue that paid.
        public let programme: Programme?
        /// What its map is drawn from, where outlines have been imported.
        public let outlines: MapOutlines?

        public init(
            project: FundedProject, otherProjects: [Int?], lastSeenAt: Date?, programme: Programme?, outlines: MapOutlines? = nil
        ) {
            self.project = project
            self.otherProjects = otherProjects
            self.lastSeenAt = lastSeenAt
            self.programme = programme
            self.outlines = outlines
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .project(model.project.id) }

    public func title(in context: PageContext) -> String { ProjectTitle.text(of: model.project, in: context.language) }

    public func summary(in context: PageContext) -> String {
        model.project.objective[context.language].map(FirstSentence.of) ?? title(in: context)
    }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            p(.class("path")) { a(.href(context.path(.projects(partner: nil)))) { words(context).list } }
            h1(ProjectTitle.language(of: model.project, context)) { title(in: context) }
            div(.class("with-aside")) {
                div(.class("text")) {
                    aim(context)
                    if model.project.participations.count > 1 {
                        PlaceMap(figures: MapFigures(partnersOf: model.project), outlines: model.outlines, context: context).markup
                    }
                    ProjectPartners(model: model, context: context).markup
                    p {
                        a(.href(context.path(.similar(SimilarQuery(text: model.project.title[context.language] ?? ""))))) {
                            words(context).moreLikeThis
                        }
                    }
                }
                aside {
                    facts(context)
                    CoordinatorBox(attached: AskQuery(), context: context).markup
                }
            }
        }
    }

    private func words(_ context: PageContext) -> ProjectWords { context.words.project }

    private func aim(_ context: PageContext) -> Markup {
        Markup {
            if let objective = model.project.objective[context.language] {
                section(.aria(.labelledby, "mal")) {
                    h2(.id("mal")) { words(context).aim }
                    for paragraph in objective.split(separator: "\n") {
                        p(ProjectTitle.language(of: model.project.objective, context)) { String(paragraph) }
                    }
                }
            }
        }
    }

    private func facts(_ context: PageContext) -> Markup {
        let words = words(context)
        let project = model.project
        return section(.class("source-box"), .aria(.labelledby, "om")) {
            h2(.id("om")) { words.facts }
            dl {
                if let programme = model.programme {
                    dt { words.programme }
                    dd { a(.href(context.path(.programme(programme.id)))) { programme.name[context.language] } }
                } else if let name = project.programmeName {
                    dt { words.programme }
                    dd { name }
                }
                for (term, value) in plainFacts(context) {
                    dt { term }
                    dd { value }
                }
                dt { context.words.source.title }
                dd { SourceLine(source: project.source, context: context).markup }
                if let seen = model.lastSeenAt {
                    dt { words.lastSeen }
                    dd { context.format.date(Day(of: seen, in: .stockholm)) }
                }
            }
            if let link = project.link { p { ExternalLink.to(link, words.readAtSource, context) } }
        }
    }

    private func plainFacts(_ context: PageContext) -> [(term: String, value: String)] {
        let words = words(context)
        let project = model.project
        let days = [project.starts, project.ends].map { $0.map(context.format.date) ?? "" }
        let period = days.allSatisfy(\.isEmpty) ? nil : days.joined(separator: " – ")
        let facts: [(String, String?)] = [
            (words.period, period), (words.granted, project.contribution.map(context.format.money)),
            (words.cost, project.totalCost.map(context.format.money)), (words.call, project.callIdentifier),
            (words.topic, project.topicIdentifier), (words.identifier, project.identifier),
            (words.place, project.places.isEmpty ? nil : project.places.map(context.name).joined(separator: ", ")),
        ]
        return facts.compactMap { term, value in value.map { (term, $0) } }
    }
}
