import Casework
import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The page for those who look for partners: what the municipality itself offers, and who has done something like an idea.
struct PartnerSearchController: Sendable {
    private static let mostShown = 20

    let site: Site

    /// A sent idea gets an address that can be shared, unless it is too long for one or cannot be read.
    func search(sentIn request: Request, in language: Language) async throws -> Response {
        let query = SimilarQuery(try await site.parameters(of: request))
        if query.isShareable, query.text.isEmpty || reading(of: query).problems.isEmpty {
            return site.redirect(to: .partner(query), in: language)
        }
        return try await page(for: query, in: language)
    }

    /// What staff have written, once they have published it, and what the idea leads to.
    func page(for query: SimilarQuery, in language: Language) async throws -> Response {
        let profile = try await KeepPartnerProfile(site.desk).profile().profile
        let names = Dictionary(site.desk.catalogue.programmes.map { ($0.id, $0.name) }) { first, _ in first }
        let reading = reading(of: query)
        let problems = query.text.isEmpty ? [] : reading.problems.map(InputProblem.init)
        let model = PartnerPage.Model(
            profile: profile.isPublished ? profile : nil, programmes: names, query: query, problems: problems,
            findings: query.text.isEmpty ? nil : try await findings(for: reading.idea, query),
            isNothingStored: try await BrowseProjects(site.desk).isEmpty(), outlines: try await site.outlines.outlines())
        return try await site.response(PartnerPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, in: language)
    }

    private func findings(for idea: Idea?, _ query: SimilarQuery) async throws -> PartnerPage.Findings? {
        guard let idea else { return nil }
        let filter = ProjectFilter(country: query.country, kind: query.kind)
        let found = try await SearchPartners(site.desk).partners(for: idea, filter, limitedTo: Self.mostShown)
        return PartnerPage.Findings(partners: found.partners, total: found.total, countries: found.countries)
    }

    private func reading(of query: SimilarQuery) -> IdeaReading {
        IdeaReading(IdeaDraft(text: query.text), words: site.desk.words, catalogue: site.desk.catalogue)
    }
}
