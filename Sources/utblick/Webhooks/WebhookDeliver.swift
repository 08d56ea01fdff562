import ArgumentParser
import Desk
import Funding
import WebServer
import Webhooks

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
            let writing = WebhookWriting.site(of: desk, origin: hosted.origin(within: installation))
            if try await FindWebhookWork(desk).find().hasWebhooks(desk.id) {
                let found = try await EvaluateWatches(desk, telling: writing).run()
                print("\(desk.id): \(found.changes) changes looked at for \(found.watches) webhooks: \(found.events) events")
            }
            try await deliver(to: FindWebhookWork(desk).find().due(of: desk.id), of: desk, by: transport)
        }
    }

    /// Each receiver's deliveries one after the other, several receivers at once.
    private func deliver(to webhooks: [Webhook.ID], of desk: Desk, by transport: WebhookTransport) async throws {
        let delivery = DeliverWebhooks(desk, transport: transport, lease: lease)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, webhook) in webhooks.enumerated() {
                if place >= DeliverWebhooks.mostAtOnce { try await group.next() }
                group.addTask {
                    let report = try await delivery.run(webhook, for: .seconds(600))
                    let end = report.shutOff.map { ", turned off (\($0.rawValue))" } ?? ""
                    print(
                        "\(desk.id): webhook \(webhook): \(report.delivered) delivered, \(report.postponed) to be tried again,",
                        "\(report.failed) failed\(end)")
                }
            }
            try await group.waitForAll()
        }
    }
}
