import ArgumentParser
import Desk
import Foundation
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
        let writing = WebhookWriting.pages(of: hosted.desk, origin: hosted.origin(within: installation))
        let keeping = KeepWebhooks(hosted.desk, by: "command", hosts: configuration.hosts)
        guard let delivery = try await keeping.test(id, writing: writing) else { throw WebhookCommand.missing(id) }
        _ = try await DeliverWebhooks(hosted.desk, transport: .http(configuration)).run(id)
        guard let found = try await ReadWebhooks(hosted.desk).delivery(delivery, of: id) else { throw WebhookCommand.missing(id) }
        print(WebhookLog.Line(found.delivery).text)
        guard found.delivery.state == .delivered else { throw ExitCode.sourceUnavailable }
    }
}

struct WebhookDeliver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "Find what there is to tell and send it, once, at all desks.",
        discussion: "`utblick serve` does this by itself. This is for those who run the program by the clock instead.")

    @OptionGroup var place: Place
    @OptionGroup var options: WebhookOptions

    @Option(help: "Scheme and host that readers use, for the addresses in what is sent. Also UTBLICK_ORIGIN.")
    var origin: String?

    @Option(help: "Seconds until another process may send what one that was killed had begun to; more than an attempt takes.")
    var lease = 60.0

    func validate() throws {
        guard (1...86_400).contains(lease) else { throw ValidationError("--lease: \(lease) is not a number of seconds from 1 to 86400") }
    }

    func run() async throws {
        let installation = SiteConfiguration(origin: try OriginOption.forLetters(origin)).publicOrigin
        let transport = WebhookTransport.http(try options.configuration())
        let home = try await place.openDesk()
        for hosted in try await DeskDirectory(home: home).current().all {
            let desk = hosted.desk
            let writing = WebhookWriting.pages(of: desk, origin: hosted.origin(within: installation))
            if try await FindWebhookWork(desk).find().hasWebhooks(desk.id) {
                let found = try await EvaluateWatches(desk, telling: writing).run()
                print("\(desk.id): \(found.changes) changes looked at for \(found.watches) webhooks: \(found.events) events")
            }
            for webhook in try await FindWebhookWork(desk).find().due(of: desk.id) {
                let report = try await DeliverWebhooks(desk, transport: transport, lease: lease).run(webhook, for: .seconds(600))
                let end = report.shutOff.map { ", turned off (\($0.rawValue))" } ?? ""
                print(
                    "\(desk.id): webhook \(webhook): \(report.delivered) delivered, \(report.postponed) to be tried again, \(report.failed) failed\(end)"
                )
            }
        }
    }
}
