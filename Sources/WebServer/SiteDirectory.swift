import Desk
import Funding
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import Synchronization

/// Hands each request to the desk that it is meant for: by the host that it names, then by the folder that its path begins with, else to the
/// home desk. Desks that are added, changed or removed by any program on the same database are noticed within seconds.
final class SiteDirectory: HTTPResponder, Service, CustomStringConvertible {
    typealias Context = BasicRequestContext

    /// Seconds between two looks at the database.
    private static let interval = Duration.seconds(2)

    private struct Entry: Sendable {
        let site: Site
        let responder: RouterResponder<BasicRequestContext>
    }

    private struct Sites: Sendable {
        let revision: Int
        let home: Entry
        let byHost: [String: Entry]
        let byFolder: [String: Entry]
        let all: [Site]
    }

    private let desks: DeskDirectory
    private let build: @Sendable (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    private let logger: Logger
    private let sites: Mutex<Sites>

    /// - Parameter build: makes a desk's site with its routes.
    init(
        _ desks: DeskDirectory, logger: Logger,
        building build: @escaping @Sendable (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) async throws {
        self.desks = desks
        self.build = build
        self.logger = logger
        sites = Mutex(Self.sites(try await desks.current(), build))
    }

    let description = "desks"

    /// The home desk's first.
    var all: [Site] { sites.withLock { $0.all } }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.interval)
                await self.look()
            }
        }
    }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let (entry, folder) = entry(for: request)
        guard let folder else { return try await entry.responder.respond(to: request, context: context) }
        var head = request.head
        head.path = head.path.map { path in
            let rest = path.dropFirst(folder.count + 1)
            return rest.hasPrefix("/") ? String(rest) : "/" + rest
        }
        return try await entry.responder.respond(to: Request(head: head, body: request.body), context: context)
    }

    /// - Returns: the folder where the path begins with one, to be taken away.
    private func entry(for request: Request) -> (entry: Entry, folder: String?) {
        let host = request.head.authority.map(Self.host)
        let first = request.head.path?.dropFirst().prefix { $0 != "/" && $0 != "?" }
        return sites.withLock { sites in
            if let host, let entry = sites.byHost[host] { return (entry, nil) }
            guard !sites.byFolder.isEmpty, let folder = first.map({ String($0) }), let entry = sites.byFolder[folder] else {
                return (sites.home, nil)
            }
            return (entry, folder)
        }
    }

    /// A host without its port, in small letters.
    private static func host(of authority: String) -> String {
        guard !authority.hasPrefix("[") else { return authority }
        return authority.prefix { $0 != ":" }.lowercased()
    }

    /// A database that does not answer leaves the desks as they were.
    private func look() async {
        do {
            let listing = try await desks.current()
            guard sites.withLock({ $0.revision != listing.revision }) else { return }
            let new = Self.sites(listing, build)
            sites.withLock { $0 = new }
            logger.info("desks have changed", metadata: ["desks": "\(listing.all.count)"])
            for desk in listing.unreadable {
                logger.error("a desk is not served", metadata: ["desk": "\(desk.id)", "reason": "\(desk.reason)"])
            }
        } catch {
            guard !(error is CancellationError) else { return }
            logger.warning("the desks cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private static func sites(
        _ listing: DeskDirectory.Listing, _ build: (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) -> Sites {
        func entry(_ desk: HostedDesk) -> Entry {
            let (site, router) = build(desk)
            return Entry(site: site, responder: router.buildResponder())
        }
        let home = entry(listing.home)
        let others = listing.others.map { ($0.entry, entry($0)) }
        return Sites(
            revision: listing.revision, home: home,
            byHost: Dictionary(others.compactMap { desk, entry in desk.host.map { ($0, entry) } }) { first, _ in first },
            byFolder: Dictionary(others.compactMap { desk, entry in desk.folder.map { ($0, entry) } }) { first, _ in first },
            all: [home.site] + others.map(\.1.site))
    }
}
