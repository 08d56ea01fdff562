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

    /// Between two looks at the database.
    private static let interval = Duration.seconds(2)

    private let desks: DeskDirectory
    private let ownHost: String?
    private let figures: RequestFigures
    private let logger: Logger
    private let build: @Sendable (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    private let sites: Mutex<DeskSites>

    /// - Parameters:
    ///   - ownHost: the home desk's, which no other desk may take from it.
    ///   - build: makes a desk's site with its routes.
    init(
        _ desks: DeskDirectory, ownHost: String?, figures: RequestFigures, logger: Logger,
        building build: @escaping @Sendable (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) async throws {
        self.desks = desks
        self.ownHost = ownHost
        self.figures = figures
        self.logger = logger
        self.build = build
        let listing = try await desks.current()
        sites = Mutex(DeskSites(listing, ownHost: ownHost, figures: figures, building: build))
        tell(listing)
    }

    let description = "desks"

    /// The home desk's first.
    var all: [Site] { sites.withLock(\.all) }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.interval)
                await self.look()
            }
        }
    }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let first = request.head.path?.dropFirst().prefix { $0 != "/" && $0 != "?" }
        let (entry, folder) = sites.withLock { $0.entry(host: request.head.authority.map(Self.host), folder: first.map { String($0) }) }
        guard let folder else { return try await entry.responder.respond(to: request, context: context) }
        var head = request.head
        head.path = head.path.map { path in
            let rest = path.dropFirst(folder.count + 1)
            return rest.hasPrefix("/") ? String(rest) : "/" + rest
        }
        return try await entry.responder.respond(to: Request(head: head, body: request.body), context: context)
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
            let former = sites.withLock { $0 }
            guard former.revision != listing.revision else { return }
            let new = DeskSites(listing, former: former, ownHost: ownHost, figures: figures, building: build)
            sites.withLock { $0 = new }
            logger.info("desks have changed", metadata: ["desks": "\(listing.all.count)"])
            tell(listing)
        } catch {
            guard !(error is CancellationError) else { return }
            logger.warning("the desks cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private func tell(_ listing: DeskDirectory.Listing) {
        for desk in listing.unreadable {
            logger.error("a desk is not served", metadata: ["desk": "\(desk.entry.id)", "reason": "\(desk.reason)"])
        }
        for desk in listing.others where desk.entry.host != nil && desk.entry.host == ownHost {
            logger.error("a desk has the home desk's host and is not served there", metadata: ["desk": "\(desk.entry.id)"])
        }
    }
}
