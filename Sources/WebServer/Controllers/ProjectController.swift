import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// Funded projects: those like an idea, those of an organisation, and one.
struct ProjectController: Sendable {
    /// So many are shown beside a call or a programme.
    static let fewPrecedents = 4
    private static let mostSimilar = 20

    let site: Site

    /// A sent idea gets an address that can be shared, unless it is too long for one or cannot be read.
    func similar(sentIn request: Request, in language: Language) async throws -> Response {
        let query = SimilarQuery(try await site.parameters(of: request))
        if query.isShareable, reading(of: query).problems.isEmpty { return site.redirect(to: .similar(query), in: language) }
        return try await similar(to: query, in: language)
    }

    func similar(to query: SimilarQuery, in language: Language) async throws -> Response {
        let isNothingStored = try await BrowseProjects(site.desk).isEmpty()
        let reading = reading(of: query)
        guard let idea = reading.idea else {
            // Without an idea the page is a form to fill in.
            let problems = query.text.isEmpty ? [] : reading.problems.map(InputProblem.init)
            let model = SimilarPage.Model(query: query, problems: problems, projects: [], isNothingStored: isNothingStored)
            return try await site.response(
                SimilarPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, in: language)
        }
        let filter = ProjectFilter(country: query.country, kind: query.kind)
        let projects = try await SearchProjects(site.desk).projects(like: idea, filter, limitedTo: Self.mostSimilar)
        let model = SimilarPage.Model(query: query, problems: [], projects: projects, isNothingStored: isNothingStored)
        return try await site.response(SimilarPage(model: model), in: language)
    }

    /// The municipality's projects, or those of the organisation that a number names.
    /// - Parameter country: shows those alone in which somebody takes part from there.
    func list(of partner: OrganisationKey?, from country: AreaCode?, in language: Language) async throws -> Response {
        let browsing = BrowseProjects(site.desk)
        let found = if let partner { try await browsing.ofOrganisation(partner) } else { try await browsing.ofMunicipality() }
        let model = ProjectsPage.Model(
            partner: partner, country: country, name: found.name, projects: found.projects, total: found.total,
            candidates: found.candidates,
            isNothingStored: try await browsing.isEmpty(), outlines: try await site.outlines.outlines())
        return try await site.response(ProjectsPage(model: model), in: language)
    }

    func project(_ id: FundedProject.ID, in language: Language) async throws -> Response {
        guard let record = try await BrowseProjects(site.desk).record(id) else { throw PageMissing() }
        let model = ProjectPage.Model(
            project: record.project, otherProjects: record.otherProjects, lastSeenAt: record.lastSeenAt,
            programme: site.programme(record.project.programme), outlines: try await site.outlines.outlines())
        return try await site.response(ProjectPage(model: model), in: language)
    }

    private func reading(of query: SimilarQuery) -> IdeaReading {
        IdeaReading(IdeaDraft(text: query.text), words: site.desk.words, catalogue: site.desk.catalogue)
    }
}
