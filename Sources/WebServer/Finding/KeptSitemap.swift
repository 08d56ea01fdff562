import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Pages
import Storage
import Synchronization

/// The files that tell search engines of every page, kept for a while: making them reads every call, and who fetches one fetches them all.
final class KeptSitemap: Sendable {
    /// One file.
    struct File: Sendable {
        /// Compressed, for it shrinks to a twentieth and is kept for all.
        let gzip: [UInt8]
        let made: Date
        /// What it was made of, for those few who cannot read it compressed.
        let pages: PublicPages
    }

    private struct Kept {
        let pages: PublicPages
        let made: Date
        var files: [Int?: File] = [:]
    }

    /// Seconds that a file may be older than what it tells of.
    static let freshSeconds = 900.0

    private let kept = Mutex<Kept?>(nil)
    private let site: Site
    private let mostAddresses: Int

    init(_ site: Site, mostAddresses: Int = Sitemap.mostAddresses) {
        self.site = site
        self.mostAddresses = mostAddresses
    }

    /// - Parameter part: a part from 1, or the whole, which is a list of the parts where there are too many addresses for one file.
    /// - Returns: `nil` where there is no such part.
    func file(part: Int?) async throws -> File? {
        let now = site.now
        let known = kept.withLock { kept in kept.flatMap { now.timeIntervalSince($0.made) < Self.freshSeconds ? $0 : nil } }
        if let file = known?.files[part] { return file }
        let pages = if let known { known.pages } else { try await read() }
        guard let bytes = bytes(of: pages, part: part) else { return nil }
        let file = File(gzip: try Compression.gzip(bytes), made: known?.made ?? now, pages: pages)
        kept.withLock { kept in
            if kept?.made != file.made { kept = Kept(pages: pages, made: file.made) }
            kept?.files[part] = file
        }
        return file
    }

    private func read() async throws -> PublicPages {
        let catalogue = site.desk.catalogue
        let listing = try await ListPages(site.desk).listing()
        return PublicPages(
            programmes: catalogue.programmes.map(\.id), networks: catalogue.networks.map(\.id),
            calls: listing.calls.map { ($0.id, $0.changedAt) }, projects: listing.projects)
    }

    /// - Returns: `nil` where there is no such part.
    func bytes(of pages: PublicPages, part: Int?) -> [UInt8]? {
        let perFile = max(1, mostAddresses / max(1, site.languages.count))
        let count = (pages.entries.count + perFile - 1) / perFile
        guard let part else {
            guard count > 1 else { return Sitemap.file(of: pages.entries.lazy.map(page)) }
            return Sitemap.index(of: (1...count).map { site.origin + SiteAddress.sitemap(part: $0).path(in: .swedish) })
        }
        guard count > 1, part <= count else { return nil }
        return Sitemap.file(of: pages.entries.dropFirst((part - 1) * perFile).prefix(perFile).lazy.map(page))
    }

    private func page(_ entry: PublicPages.Entry) -> Sitemap.Page {
        Sitemap.Page(
            versions: site.languages.map { .init(language: $0.rawValue, address: site.origin + entry.address.path(in: $0)) },
            lastModified: entry.changed)
    }
}
