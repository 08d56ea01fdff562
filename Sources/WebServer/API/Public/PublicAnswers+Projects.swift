import Desk
import Funding
import JSON
import PublicAPI
import Storage

extension PublicAnswers {
    /// The municipality's, or those of the organisation that a number names.
    func projects(_ query: PublicQuery) async throws -> JSONValue {
        let (projects, total) = try await found(query)
        return page(
            projects.map { ProjectShape($0, links: links).value(withObjective: false) }, ofTotal: total,
            at: PublicOperation.listProjects.path, query)
    }

    private func found(_ query: PublicQuery) async throws -> (projects: [FundedProject], total: Int) {
        let browsing = BrowseProjects(site.desk)
        guard let number = query.text("organisation") else {
            return try await browsing.pageOfMunicipality(query.page, of: query.limit)
        }
        // What is no number joins no organisation.
        guard let key = OrganisationKey(number) else { return ([], 0) }
        return try await browsing.page(query.page, of: query.limit, ofOrganisation: key)
    }

    func project(_ id: String) async throws -> JSONValue {
        guard let record = try await BrowseProjects(site.desk).record(FundedProject.ID(id)) else { throw APIFault.notFound }
        return ProjectShape(record.project, links: links).value(withObjective: true)
    }
}
