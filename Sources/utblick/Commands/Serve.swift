import ArgumentParser
import Configuration
import Desk
import Foundation
import Logging
import WebServer

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site.",
        discussion: "Stops on Ctrl-C or SIGTERM after the requests under way. TLS is ended by a proxy in front.")

    @OptionGroup var place: Place

    @OptionGroup var mail: MailOptions

    @Option(help: "The address to listen on. Also UTBLICK_HOST. Default: 127.0.0.1")
    var host: String?

    @Option(help: "The port to listen on. Also UTBLICK_PORT. Default: 8080")
    var port: Int?

    @Option(help: "Scheme and host that readers use, for canonical addresses. Also UTBLICK_ORIGIN.")
    var origin: String?

    @Option(help: "How much to log: trace debug info notice warning error. Also UTBLICK_LOG.")
    var log: String?

    func run() async throws {
        let environment = Place.environment
        let configuration = SiteConfiguration(
            host: host ?? environment.string(forKey: "utblick.host") ?? "127.0.0.1", port: try chosenPort(),
            origin: origin ?? environment.string(forKey: "utblick.origin"))
        var logger = Logger(label: "utblick") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = try chosenLevel()
        // Read before anything else: a wrong mail server is to stop the start, not the first message.
        let post = try mail.post()
        if post == nil { logger.notice("no mail server is configured; no mail is sent") }
        let desk = try await place.openDesk()
        let letters = post.map { Post.pages(transport: $0.transport, from: $0.from, desk: desk, origin: configuration.publicOrigin) }
        let address = "http://\(configuration.host):\(configuration.port)"
        do {
            try await WebServer.serve(desk: desk, configuration: configuration, post: letters, logger: logger) {
                print("Utblick svarar på \(address) · answers at \(address)")
                fflush(nil)
            }
        } catch {
            Terminal.error("Cannot serve on \(address): \(error)")
            throw ExitCode.failure
        }
    }

    private func chosenPort() throws -> Int {
        let given = Place.environment.string(forKey: "utblick.port")
        guard let port = port ?? given.map({ Int($0) ?? 0 }) else { return 8080 }
        guard (1...65_535).contains(port) else {
            throw ValidationError(
                "\(self.port == nil ? "UTBLICK_PORT" : "--port"): \(self.port.map { String($0) } ?? given ?? "") is not a port (1–65535)")
        }
        return port
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
