public import Desk
public import Foundation
import Funding
import Hummingbird
public import Logging
public import Mail
import ServiceLifecycle
import Storage
import UnixSignals
public import Webhooks

/// Where and how the site is served.
public struct SiteConfiguration: Sendable {
    public var host: String
    public var port: Int
    /// Scheme and host that readers use, for canonical addresses: `https://utblick.example.se`. `nil` takes host and port.
    public var origin: String?
    /// Where a monitor gets its figures, apart from the site: `nil` for nowhere.
    public var metrics: (host: String, port: Int)?
    /// How it is told who sends a request.
    public var client: ClientAddress
    /// How those who work at the desks sign in.
    public var signIn: SignInRules
    /// Where else they sign in, by the desk's id.
    public var openID: [String: OpenIDSettings]
    /// What they may attach to cases.
    public var documents: DocumentRules
    /// How many requests to the interfaces for programs are answered in a minute, from one address; 0 for no limit.
    public var apiRequestsPerMinute: Int
    /// Whether the page of the site's style is served, for those who build it.
    public var showsStyle: Bool
    /// Where the files of open data are kept that are too large for memory; made when it is first needed.
    public var dumps: URL
    /// How systems that follow calls are sent to.
    public var webhooks: WebhookConfiguration

    public init(
        host: String = "127.0.0.1", port: Int = 8080, origin: String? = nil, metrics: (host: String, port: Int)? = nil,
        client: ClientAddress = .ofConnection, signIn: SignInRules = SignInRules(),
        openID: [String: OpenIDSettings] = [:], documents: DocumentRules = DocumentRules(),
        apiRequestsPerMinute: Int = SiteConfiguration.usualAPIRequestsPerMinute, showsStyle: Bool = false,
        dumps: URL = FileManager.default.temporaryDirectory.appending(path: "utblick-open-data", directoryHint: .isDirectory),
        webhooks: WebhookConfiguration = WebhookConfiguration()
    ) {
        self.host = host
        self.port = port
        self.origin = origin
        self.metrics = metrics
        self.client = client
        self.signIn = signIn
        self.openID = openID
        self.documents = documents
        self.apiRequestsPerMinute = apiRequestsPerMinute
        self.showsStyle = showsStyle
        self.dumps = dumps
        self.webhooks = webhooks
    }

    public static let usualAPIRequestsPerMinute = 600

    /// Without a slash at the end.
    public var publicOrigin: String {
        guard let origin, !origin.isEmpty else { return "http://\(host):\(port)" }
        return origin.hasSuffix("/") ? String(origin.dropLast()) : origin
    }
}

/// Serves the sites of all desks until the process is asked to stop.
///
/// - Parameters:
///   - desk: the home desk.
///   - sources: what the status page tells of, and which of it the server fetches by itself.
///   - post: the way out for letters to followers, and whom they come from; `nil` where no mail is sent.
///   - onRunning: called once the address answers.
public func serve(
    desk: Desk, configuration: SiteConfiguration, sources: ServedSources, post: (transport: MailTransport, from: MailAddress)? = nil,
    logger: Logger,
    onRunning: @escaping @Sendable () -> Void = {}
) async throws {
    let watches = post.map { WatchService(transport: $0.transport, from: $0.from, logger: logger) }
    let webhooks = WebhookService(transport: .http(configuration.webhooks), logger: logger)
    let (figures, connections) = (RequestFigures(), OpenConnections())
    let (cards, outlines, limiter) = (KeptCards(), KeptOutlines(desk), FeedbackLimiter())
    let (rates, answers) = (RateLimiter(perMinute: configuration.apiRequestsPerMinute), KeptAnswers())
    let dumps = KeptDumps(configuration.dumps)
    let origin = configuration.publicOrigin
    let grants = KeptOpportunities(desk, of: .everybody, origin: origin)
    let directory = DeskDirectory(home: desk)
    // They share one robots.txt with the home desk, which is the only one that search engines read.
    let folders: @Sendable () async throws -> [String] = {
        try await directory.current().others.filter { $0.entry.host == nil && $0.entry.folder != nil }.map { $0.origin(within: origin) }
    }
    let sites = try await SiteDirectory(
        directory, ownHost: URLComponents(string: origin)?.host?.lowercased(), figures: figures, logger: logger
    ) { hosted in
        let site = Site(hosted, origin: hosted.origin(within: origin), outlines: outlines, showsStyle: configuration.showsStyle)
        let provider = configuration.openID[hosted.entry.id.rawValue].map {
            OpenIDProvider($0, fetcher: OpenIDProvider.liveFetcher, now: desk.surroundings.now)
        }
        let router = buildRouter(
            of: site, sources: sources, watches: watches, webhooks: webhooks, figures: figures, signIn: configuration.signIn,
            provider: provider, documents: configuration.documents, cards: cards, feedback: limiter, rates: rates, answers: answers,
            dumps: dumps, folders: hosted.entry.id == desk.id ? folders : nil, grants: grants)
        return (site, router)
    }
    var services: [any Service] = [
        sites, Housekeeping(desk: desk, logger: logger), SourceScheduler(desk: desk, sources: sources.scheduled, logger: logger),
        WebhookRounds(webhooks: webhooks, sites: sites), AnswerPreparation(desk: desk, shown: answers.calls, logger: logger),
    ]
    if let watches { services.append(WatchRounds(watches: watches, sites: sites)) }
    if let post { services.append(LetterService(transport: post.transport, from: post.from, sites: sites, logger: logger)) }
    if let place = configuration.metrics {
        let metrics = MetricsController(
            desk: desk, requests: figures, connections: connections, webhooks: webhooks, started: desk.surroundings.now())
        services.append(metricsApplication(metrics, at: place, logger: logger))
    }
    let application = Application(
        responder: BreakingOff(routes: sites, connections: connections, client: configuration.client),
        // A connection that sends nothing for a minute is given up: slow senders must not hold the door.
        server: .http1(configuration: .init(additionalChannelHandlers: [HangUpHandler(connections)], idleTimeout: .seconds(60))),
        configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
        services: services,
        onServerRunning: { _ in onRunning() },
        logger: logger)
    let group = ServiceGroup(
        configuration: ServiceGroupConfiguration(
            services: [
                .init(service: application),
                // A node that must leave the database lets its readers have what they asked for first.
                .init(service: NodeService(desk: desk, logger: logger), failureTerminationBehavior: .gracefullyShutdownGroup),
            ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
}

/// What a monitor reads, on an address of its own, so that it is not public with the site.
private func metricsApplication(
    _ metrics: MetricsController, at place: (host: String, port: Int), logger: Logger
) -> some ApplicationProtocol {
    let router = Router()
    router.get("/metrics") { _, _ in await metrics.metrics() }
    HealthController(desk: metrics.desk).add(to: router)
    return Application(
        router: router, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
        configuration: ApplicationConfiguration(address: .hostname(place.host, port: place.port)), logger: logger)
}
