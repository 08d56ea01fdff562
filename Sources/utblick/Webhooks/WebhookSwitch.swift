import ArgumentParser
import Desk
import Webhooks

struct WebhookSwitch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "switch", abstract: "Turn a webhook on or off.",
        discussion: "One that is turned on is told of what happens from then on. What is on its way to one that is turned off is not sent.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The webhook's number.")
    var id: Int64

    @Flag(inversion: .prefixedNo, help: "Whether it is to be on.")
    var on: Bool

    func run() async throws {
        let desk = try await desk.opening(place).desk
        guard try await ReadWebhooks(desk).reading(of: id, limitedTo: 1) != nil else { throw WebhookCommand.missing(id) }
        try await KeepWebhooks(desk, by: "command", hosts: .none).turn(id, on: on)
        print("Webhook \(id) is \(on ? "on" : "off").")
    }
}
