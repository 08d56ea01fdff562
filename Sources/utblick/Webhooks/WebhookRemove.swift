import ArgumentParser
import Desk
import Webhooks

struct WebhookRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a webhook with its log.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The webhook's number.")
    var id: Int64

    @Flag(help: "Remove without asking.")
    var yes = false

    func validate() throws {
        guard yes else { throw ValidationError("--yes: the webhook and the log of what it was sent go for good; say --yes to do it") }
    }

    func run() async throws {
        let desk = try await desk.opening(place).desk
        guard try await KeepWebhooks(desk, by: "command", hosts: .none).remove(id) else { throw WebhookCommand.missing(id) }
        print("Webhook \(id) has been removed.")
    }
}
