import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Pages
import Synchronization

/// The file of the municipality's grants, kept until any funded project changes.
final class KeptGrants: Sendable {
    struct File: Sendable {
        let exported: Exported
        let count: Int
    }

    private struct Kept {
        let revision: Int
        let file: File?
    }

    private let site: Site
    private let kept = Mutex<Kept?>(nil)

    init(_ site: Site) {
        self.site = site
    }

    /// - Returns: `nil` where there is no grant to tell of.
    func file() async throws -> File? {
        let reading = ReadOpenData(site.desk)
        let revision = try await reading.edition().projects
        if let kept = kept.withLock({ $0 }), kept.revision == revision { return kept.file }
        let projects = try await reading.projectsOfMunicipality()
        let now = site.now
        let grants = GrantsFile(
            of: site.desk.catalogue.municipality, projects, address: site.origin + SiteAddress.grants.path(in: .swedish), made: now
        ) { [site] in site.origin + SiteAddress.project($0).path(in: .swedish) }
        let file = grants.map { grants in
            File(
                exported: Exported(
                    bytes: grants.bytes, mediaType: GrantsFile.mediaType, language: nil, updated: now, readers: .everybodyAndScripts),
                count: grants.count)
        }
        kept.withLock { $0 = Kept(revision: revision, file: file) }
        return file
    }
}
