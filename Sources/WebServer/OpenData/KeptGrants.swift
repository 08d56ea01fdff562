import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Pages
import Synchronization

/// The file of the municipality's grants, kept until what it tells changes.
final class KeptGrants: Sendable {
    /// The latest file, where there is a grant to tell of.
    struct Kept: Sendable {
        /// Of the funded projects.
        fileprivate let revision: Int
        fileprivate let grants: GrantsFile?
        let exported: Exported?
        /// When it was found that something else is to be told, or nothing any more.
        let updated: Date

        var count: Int { grants?.count ?? 0 }
        var licence: DataLicence? { grants?.licence }
    }

    private let site: Site
    private let now: @Sendable () -> Date
    private let kept = Mutex<Kept?>(nil)

    /// - Parameter now: `nil` for the site's clock.
    init(_ site: Site, now: (@Sendable () -> Date)? = nil) {
        self.site = site
        self.now = now ?? { site.now }
    }

    func latest() async throws -> Kept {
        let reading = ReadOpenData(site.desk)
        let revision = try await reading.revisionOfProjects()
        if let kept = kept.withLock({ $0 }), kept.revision >= revision { return kept }
        let found = try await reading.participationsOfMunicipality()
        let now = now()
        let grants = GrantsFile(
            of: site.desk.catalogue.municipality, knownBy: found.keys, found.projects,
            address: site.origin + SiteAddress.grants.path(in: .swedish), made: now
        ) { [site] in site.origin + SiteAddress.project($0).path(in: .swedish) }
        return kept.withLock { kept in
            // Somebody else has read a later state meanwhile.
            if let known = kept, known.revision > found.revision { return known }
            let latest = Self.latest(after: kept, grants, at: found.revision, now)
            kept = latest
            return latest
        }
    }

    /// The file says when it was made: while it would tell the same, the one that there is stays, and with it its tag.
    private static func latest(after known: Kept?, _ grants: GrantsFile?, at revision: Int, _ now: Date) -> Kept {
        if let known, known.grants == nil && grants == nil || grants.map({ known.grants?.tellsTheSame(as: $0) ?? false }) ?? false {
            return Kept(revision: revision, grants: known.grants, exported: known.exported, updated: known.updated)
        }
        let exported = grants.map { grants in
            Exported(bytes: grants.bytes, mediaType: GrantsFile.mediaType, language: nil, updated: now, readers: .everybodyAndScripts)
        }
        return Kept(revision: revision, grants: grants, exported: exported, updated: now)
    }
}
