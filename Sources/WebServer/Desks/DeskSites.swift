import Desk
import Funding
import Hummingbird
import Storage

/// The sites of all desks at one revision, by where each is found.
struct DeskSites: Sendable {
    /// A desk's answers.
    struct Entry: Sendable {
        /// What it was made for: one whose desk has not changed is kept, with the files that its site keeps.
        let desk: MunicipalDesk
        /// `nil` for a desk that is there and cannot be served.
        let site: Site?
        let responder: RouterResponder<BasicRequestContext>
    }

    let revision: Int
    let home: Entry
    let others: [Entry]
    private let byHost: [String: Entry]
    private let byFolder: [String: Entry]

    /// - Parameters:
    ///   - former: what was there before, of which unchanged desks are kept.
    ///   - ownHost: the home desk's, which no other desk may take from it.
    ///   - build: makes a desk's site with its routes.
    init(
        _ listing: DeskDirectory.Listing, former: DeskSites? = nil, ownHost: String?, figures: RequestFigures,
        building build: (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) {
        let known = Dictionary((former.map { [$0.home] + $0.others } ?? []).map { ($0.desk.id, $0) }) { first, _ in first }
        func entry(_ hosted: HostedDesk) -> Entry {
            if let kept = known[hosted.entry.id], kept.site != nil, kept.desk == hosted.entry { return kept }
            let (site, router) = build(hosted)
            return Entry(desk: hosted.entry, site: site, responder: router.buildResponder())
        }
        revision = listing.revision
        home = entry(listing.home)
        // What is sent to a desk that cannot be served must not land at another.
        others =
            listing.others.map(entry)
            + listing.unreadable.map {
                Entry(desk: $0.entry, site: nil, responder: closedRouter(for: $0.entry.id, figures).buildResponder())
            }
        byHost = Dictionary(others.compactMap { entry in entry.desk.host.map { ($0, entry) } }.filter { $0.0 != ownHost }) { first, _ in
            first
        }
        byFolder = Dictionary(
            others.compactMap { entry in
                guard let folder = entry.desk.folder else { return nil }
                // Once a desk has a host, its addresses lie there.
                guard let site = entry.site, entry.desk.host != nil else { return (folder, entry) }
                let router = movedRouter(for: entry.desk.id, to: site.origin, figures)
                return (folder, Entry(desk: entry.desk, site: nil, responder: router.buildResponder()))
            }
        ) { first, _ in first }
    }

    /// The home desk's first.
    var all: [Site] { ([home] + others).compactMap(\.site) }

    /// Who answers at a host, or else in the first folder of a path.
    /// - Returns: the folder where it was that, to be taken away.
    func entry(host: String?, folder: String?) -> (entry: Entry, folder: String?) {
        if let host, let entry = byHost[host] { return (entry, nil) }
        if let folder, let entry = byFolder[folder] { return (entry, folder) }
        return (home, nil)
    }
}
