import ArgumentParser
import Configuration
import Desk
import Foundation
import Logging
import SQLCore
import WebServer

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site.",
        discussion: """
            Stops on Ctrl-C or SIGTERM after the requests under way. TLS is ended by a proxy in front.

            Fetches official sources by itself, one at a time: the EU portal's calls each night, the Commission's notices each morning, the exchange rate \
            each afternoon, and all at the first start. --sources none turns that off; the page /status tells how it goes. Each source can be \
            fetched from elsewhere or more often with UTBLICK_PORTAL_ADDRESS and UTBLICK_PORTAL_INTERVAL (90m, 12h, 2d), and the same for the \
            others.

            Vinnova's calls, a table of calls and the projects of CORDIS, Kohesio and Vinnova are fetched only where --sources names them \
            (vinnova-calls, table, cordis, kohesio-SE, vinnova), or where such an address is given (UTBLICK_KOHESIO_SE_ADDRESS).
            """)

    @OptionGroup var place: Place

    @OptionGroup var mail: MailOptions

    @OptionGroup var webhooks: WebhookOptions

    @OptionGroup var limits: DatabaseLimits

    @Option(help: "The address to listen on. Also UTBLICK_HOST. Default: 127.0.0.1")
    var host: String?

    @Option(help: "The port to listen on. Also UTBLICK_PORT. Default: 8080")
    var port: Int?

    @Option(
        help:
            "Scheme and host that readers use, for canonical addresses and links in letters. Needed with --mail-server. Also UTBLICK_ORIGIN."
    )
    var origin: String?

    @Option(help: "How much to log: trace debug info notice warning error. Also UTBLICK_LOG.")
    var log: String?

    @Option(
        help: """
            PostgreSQL: a replica to read public pages from, as postgres://… or host=…, while it is at most five seconds behind. \
            Also UTBLICK_DATABASE_REPLICA.
            """)
    var databaseReplica: String?

    @Option(help: "How log lines look: text or json, one object a line. Also UTBLICK_LOG_FORMAT. Default: text")
    var logFormat: LogFormat?

    @Option(help: "A port for /metrics, which is not served otherwise. Also UTBLICK_METRICS_PORT.")
    var metricsPort: Int?

    @Option(help: "The address that the port for /metrics is opened on. Also UTBLICK_METRICS_HOST. Default: 127.0.0.1")
    var metricsHost: String?

    @Option(
        help: """
            The header in which the proxy in front writes the reader's address, such as X-Forwarded-For (its last address counts). Needed behind \
            a proxy so that attempts to sign in are counted by address. Also UTBLICK_CLIENT_ADDRESS_HEADER.
            """)
    var clientAddressHeader: String?

    @Option(
        help:
            "A JSON file that says, for each desk, at which OpenID Connect provider its staff sign in (docs/signing-in.md). Also UTBLICK_OPENID_FILE."
    )
    var openidFile: String?

    @Flag(help: "Let nobody with a password work without a second factor. Also UTBLICK_DEMAND_SECOND_FACTOR=true.")
    var demandSecondFactor = false

    @Option(
        help: "How large a document that is attached to a case may be, in MB, 1 to 2000. Also UTBLICK_DOCUMENT_LIMIT. Default: 50")
    var documentLimit: Int?

    @Option(
        help: """
            How many requests to the interfaces for programs (docs/api.md) are answered in a minute, from one address; 0 for no limit. \
            Also UTBLICK_API_REQUESTS_PER_MINUTE. Default: 600
            """)
    var apiRequestsPerMinute: Int?

    @Option(help: "Which sources to fetch: all, none, or ids with commas between (portal,notices,ecb). Also UTBLICK_SOURCES. Default: all")
    var sources: String?

    @Flag(help: "Serve the page /stil, which shows the site's colours and parts, for those who build it.")
    var stylePage = false

    func run() async throws {
        let environment = Place.environment
        var logger = try chosenLogFormat().logger
        logger.logLevel = try chosenLevel()
        // Read before anything else: a wrong mail server is to stop the start, not the first message.
        let post = try mail.post()
        let configuration = SiteConfiguration(
            host: host ?? environment.string(forKey: "utblick.host") ?? "127.0.0.1", port: try chosenPort(),
            origin: post == nil ? OriginOption.chosen(origin) : try OriginOption.forLetters(origin),
            metrics: try chosenMetrics(), client: try chosenClientAddress(), signIn: chosenSignIn,
            openID: try chosenOpenID(), documents: DocumentRules(largest: try chosenDocumentLimit() << 20),
            apiRequestsPerMinute: try chosenRequestsPerMinute(), showsStyle: stylePage,
            dumps: place.dataFolder.appending(path: "open-data", directoryHint: .isDirectory), webhooks: try webhooks.configuration())
        if post == nil { logger.notice("no mail server is configured; no mail is sent") }
        let scheduled = try Place.scheduledSources(sources)
        let desk = try await place.openDesk(replica: chosenReplica, limits: limits, isNode: true)
        let known = try place.sources(for: desk.catalogue)
        let address = "http://\(configuration.host):\(configuration.port)"
        do {
            let served = ServedSources(all: known, scheduledIDs: scheduled)
            try await WebServer.serve(desk: desk, configuration: configuration, sources: served, post: post, logger: logger) {
                print("Utblick svarar på \(address) · answers at \(address)")
                print(Self.told(scheduled))
                fflush(nil)
            }
        } catch {
            Terminal.error("Cannot serve on \(address): \((error as? SQLError)?.errorDescription ?? "\(error)")")
            throw ExitCode.failure
        }
    }

    /// What is fetched, and how that is turned off: nobody should be surprised by a program that uses the network.
    private static func told(_ scheduled: Set<FundingSource.ID>) -> String {
        guard !scheduled.isEmpty else { return "Inga källor hämtas · no sources are fetched (--sources none)" }
        let names = scheduled.sorted().joined(separator: ", ")
        return "Källor hämtas: \(names) · sources are fetched; --sources none turns it off"
    }

    private func chosenDocumentLimit() throws -> Int {
        let given = Place.environment.string(forKey: "utblick.document.limit")
        let limit = documentLimit ?? given.map { Int($0) ?? 0 } ?? 50
        guard (1...2_000).contains(limit) else {
            throw ValidationError("--document-limit: \(documentLimit.map(String.init) ?? given ?? "") is not a size in MB (1–2000)")
        }
        return limit
    }

    private func chosenRequestsPerMinute() throws -> Int {
        let given = Place.environment.string(forKey: "utblick.api.requests.per.minute")
        let number = apiRequestsPerMinute ?? given.map { Int($0) ?? -1 } ?? SiteConfiguration.usualAPIRequestsPerMinute
        guard (0...1_000_000).contains(number) else {
            let told = apiRequestsPerMinute.map(String.init) ?? given ?? ""
            throw ValidationError("--api-requests-per-minute: \(told) is not a number of requests (0–1000000)")
        }
        return number
    }

    private func chosenPort() throws -> Int {
        try Self.port(port, option: "--port", variable: "UTBLICK_PORT", given: Place.environment.string(forKey: "utblick.port")) ?? 8080
    }

    private var chosenReplica: String? {
        let given = databaseReplica ?? Place.environment.string(forKey: "utblick.database.replica", isSecret: true) ?? ""
        return given.isEmpty ? nil : given
    }

    private func chosenOpenID() throws -> [String: OpenIDSettings] {
        let file = openidFile ?? Place.environment.string(forKey: "utblick.openid.file") ?? ""
        guard !file.isEmpty else { return [:] }
        do {
            return try OpenIDSettings.reading(URL(filePath: file))
        } catch {
            throw ValidationError("--openid-file: \(error.description)")
        }
    }

    private var chosenSignIn: SignInRules {
        var rules = SignInRules()
        rules.demandsSecondFactor = demandSecondFactor || Place.environment.bool(forKey: "utblick.demand.second.factor", default: false)
        return rules
    }

    private func chosenClientAddress() throws -> ClientAddress {
        let given = clientAddressHeader ?? Place.environment.string(forKey: "utblick.client.address.header") ?? ""
        guard let address = ClientAddress(header: given.isEmpty ? nil : given) else {
            throw ValidationError("--client-address-header: \(given) is not the name of a header")
        }
        return address
    }

    private func chosenMetrics() throws -> (host: String, port: Int)? {
        let given = Place.environment.string(forKey: "utblick.metrics.port")
        let port = try Self.port(metricsPort, option: "--metrics-port", variable: "UTBLICK_METRICS_PORT", given: given)
        return port.map { (metricsHost ?? Place.environment.string(forKey: "utblick.metrics.host") ?? "127.0.0.1", $0) }
    }

    private static func port(_ option: Int?, option name: String, variable: String, given: String?) throws -> Int? {
        guard let port = option ?? given.map({ Int($0) ?? 0 }) else { return nil }
        guard (1...65_535).contains(port) else {
            throw ValidationError("\(option == nil ? variable : name): \(option.map(String.init) ?? given ?? "") is not a port (1–65535)")
        }
        return port
    }

    private func chosenLogFormat() throws -> LogFormat {
        if let logFormat { return logFormat }
        guard let given = Place.environment.string(forKey: "utblick.log.format") else { return .text }
        guard let format = LogFormat(rawValue: given) else {
            throw ValidationError("UTBLICK_LOG_FORMAT: \(given) is neither text nor json")
        }
        return format
    }

    private func chosenLevel() throws -> Logger.Level {
        guard let name = log ?? Place.environment.string(forKey: "utblick.log") else { return .info }
        guard let level = Logger.Level(rawValue: name) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: " ")
            throw ValidationError("\(log == nil ? "UTBLICK_LOG" : "--log"): \(name) is not one of \(levels)")
        }
        return level
    }
}
