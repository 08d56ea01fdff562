import ArgumentParser
import Desk
import Funding
import WebServer
import Webhooks

struct WebhookTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Send a webhook a test at once, whether it is on or off, and say how it went.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption
    @OptionGroup var options: WebhookOptions

    @Argument(help: "The webhook's number.")
    var id: Int64

    @Option(help: "Scheme and host that readers use, for the addresses in what is sent. Also UTBLICK_ORIGIN.")
    var origin: String?

    func run() async throws {
        let installation = SiteConfiguration(origin: try OriginOption.forLetters(origin)).publicOrigin
        let hosted = try await desk.opening(place)
        let configuration = try options.configuration()
        let writing = WebhookWriting.site(of: hosted.desk, origin: hosted.origin(within: installation))
        let keeping = KeepWebhooks(hosted.desk, by: "command", hosts: configuration.hosts)
        guard let delivery = try await keeping.test(id, writing: writing) else { throw WebhookCommand.missing(id) }
        _ = try await DeliverWebhooks(hosted.desk, transport: .http(configuration)).run(id)
        guard let found = try await ReadWebhooks(hosted.desk).delivery(delivery, of: id) else { throw WebhookCommand.missing(id) }
        print(WebhookLog.Line(found.delivery).text)
        guard found.delivery.state == .delivered else { throw ExitCode.sourceUnavailable }
    }
}
