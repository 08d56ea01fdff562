import Desk
import Funding
import JSON
import PublicAPI
import Storage

extension OwnAnswers {
    /// The municipality's, or those of the organisation that a number names.
    func projects(_ query: PublicQuery) async throws -> JSONValue {
        let browsing = BrowseProjects(site.desk)
        let found: BrowseProjects.OfOrganisation
        if let number = query.text("organisation") {
            // What is no number joins no organisation.
            guard let key = OrganisationKey(number) else { return page([FundedProject](), of: .listProjects, query) { _ in .null } }
            found = try await browsing.ofOrganisation(key)
        } else {
            found = try await browsing.ofMunicipality()
        }
        return page(found.projects, of: .listProjects, query) { ProjectShape($0, links: links).value(withObjective: false) }
    }

    func project(_ id: String) async throws -> JSONValue {
        guard let record = try await BrowseProjects(site.desk).record(FundedProject.ID(id)) else { throw APIFault.notFound }
        return ProjectShape(record.project, links: links).value(withObjective: true)
    }
}
