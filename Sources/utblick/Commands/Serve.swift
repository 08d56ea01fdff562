import ArgumentParser
import Configuration
import Foundation
import Hummingbird
import Logging
import WebServer

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site.",
        discussion: "Stops on Ctrl-C or SIGTERM after the requests under way. TLS is ended by a proxy in front.")

    @OptionGroup var place: Place

    @Option(help: "The address to listen on. Also UTBLICK_HOST. Default: 127.0.0.1")
    var host: String?

    @Option(help: "The port to listen on. Also UTBLICK_PORT. Default: 8080")
    var port: Int?

    @Option(help: "Scheme and host that readers use, for canonical addresses. Also UTBLICK_ORIGIN.")
    var origin: String?

    @Option(help: "How much to log: trace debug info notice warning error. Also UTBLICK_LOG.")
    var log: String?

    func validate() throws {
        if let port, !(1...65_535).contains(port) { throw ValidationError("--port: \(port) is not a port (1–65535)") }
    }

    func run() async throws {
        let environment = Place.environment
        let configuration = SiteConfiguration(
            host: host ?? environment.string(forKey: "utblick.host") ?? "127.0.0.1",
            port: port ?? environment.int(forKey: "utblick.port") ?? 8080,
            origin: origin ?? environment.string(forKey: "utblick.origin"))
        var logger = Logger(label: "utblick") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = (log ?? environment.string(forKey: "utblick.log")).flatMap(Logger.Level.init(rawValue:)) ?? .info
        let desk = try await place.openDesk()
        let address = "http://\(configuration.host):\(configuration.port)"
        let application = buildApplication(desk: desk, configuration: configuration, logger: logger) {
            print("Utblick svarar på \(address) · answers at \(address)")
            fflush(nil)
        }
        do {
            try await application.runService()
        } catch {
            Terminal.error("Cannot serve on \(address): \(error)")
            throw ExitCode.failure
        }
    }
}
