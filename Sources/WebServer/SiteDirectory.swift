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

    fileprivate struct Entry: Sendable {
        /// `nil` for a desk that is there and cannot be served.
        let site: Site?
        let answer: @Sendable (Request, BasicRequestContext) async throws -> Response
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
    private let ownHost: String?
    private let logger: Logger
    private let sites: Mutex<Sites>

    /// - Parameters:
    ///   - ownHost: the home desk's, which no other desk may take from it.
    ///   - build: makes a desk's site with its routes.
    init(
        _ desks: DeskDirectory, ownHost: String?, logger: Logger,
        building build: @escaping @Sendable (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) async throws {
        self.desks = desks
        self.build = build
        self.ownHost = ownHost
        self.logger = logger
        let listing = try await desks.current()
        Self.tell(listing, ownHost: ownHost, logger)
        sites = Mutex(Self.sites(listing, ownHost: ownHost, build))
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
        guard let folder else { return try await entry.answer(request, context) }
        var head = request.head
        head.path = head.path.map { path in
            let rest = path.dropFirst(folder.count + 1)
            return rest.hasPrefix("/") ? String(rest) : "/" + rest
        }
        return try await entry.answer(Request(head: head, body: request.body), context)
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
            let new = Self.sites(listing, ownHost: ownHost, build)
            sites.withLock { $0 = new }
            logger.info("desks have changed", metadata: ["desks": "\(listing.all.count)"])
            Self.tell(listing, ownHost: ownHost, logger)
        } catch {
            guard !(error is CancellationError) else { return }
            logger.warning("the desks cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private static func tell(_ listing: DeskDirectory.Listing, ownHost: String?, _ logger: Logger) {
        for desk in listing.unreadable {
            logger.error("a desk is not served", metadata: ["desk": "\(desk.entry.id)", "reason": "\(desk.reason)"])
        }
        for desk in listing.others where desk.entry.host != nil && desk.entry.host == ownHost {
            logger.error("a desk has the home desk's host and is not served there", metadata: ["desk": "\(desk.entry.id)"])
        }
    }

    private static func sites(
        _ listing: DeskDirectory.Listing, ownHost: String?,
        _ build: (HostedDesk) -> (site: Site, router: Router<BasicRequestContext>)
    ) -> Sites {
        func entry(_ desk: HostedDesk) -> Entry {
            let (site, router) = build(desk)
            let responder = router.buildResponder()
            return Entry(site: site) { try await responder.respond(to: $0, context: $1) }
        }
        let home = entry(listing.home)
        // What is sent to a desk that cannot be served must not land at another.
        let served = listing.others.map { ($0.entry, entry($0)) } + listing.unreadable.map { ($0.entry, Entry.closed) }
        return Sites(
            revision: listing.revision, home: home,
            byHost: Dictionary(served.compactMap { desk, entry in desk.host.map { ($0, entry) } }.filter { $0.0 != ownHost }) { first, _ in
                first
            },
            byFolder: Dictionary(
                served.compactMap { desk, entry in
                    desk.folder.map { ($0, desk.host == nil ? entry : entry.site.map { Entry.moved(to: $0.origin) } ?? entry) }
                }
            ) { first, _ in first },
            all: [home.site].compactMap(\.self) + served.compactMap(\.1.site))
    }
}

extension SiteDirectory.Entry {
    /// For a desk whose document cannot be read.
    fileprivate static let closed = Self(site: nil) { _, _ in
        Response(
            status: .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(
                    string: "Sidan är tillfälligt stängd. Försök igen senare.\nThis site is closed for now. Try again later.\n")))
    }

    /// For the folder of a desk that has a host, where its addresses lie.
    fileprivate static func moved(to origin: String) -> Self {
        Self(site: nil) { request, _ in .redirect(to: origin + (request.head.path ?? "/"), type: .temporary) }
    }
}
