import ArgumentParser
import Desk
import Foundation
import Funding

struct WebhookList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The systems that follow the desk's calls.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Option(help: "text or json.")
    var format = WebhookFormat.text

    func run() async throws {
        let webhooks = try await ReadWebhooks(desk.opening(place).desk).all()
        switch format {
        case .text:
            if webhooks.isEmpty { print("No system follows the calls.") }
            for webhook in webhooks {
                let standing = webhook.offReason.map { "off (\($0.rawValue))" } ?? (webhook.failures > 0 ? "on, failing" : "on")
                print("\(webhook.id)  \(standing)  \(webhook.content.address)  \(webhook.content.note)")
            }
        case .json: print(try WebhookCommand.json(webhooks.map(Line.init)))
        }
    }

    private struct Line: Encodable {
        let id: Int64
        let address: String
        let note: String
        let search: WatchedSearch
        let language: Language
        let reminders: [Int]
        let state: Webhook.State
        let offReason: Webhook.OffReason?
        let offAt: Date?
        let madeAt: Date
        let madeBy: String
        let failures: Int
        let failingSince: Date?

        init(_ webhook: Webhook) {
            let content = webhook.content
            (id, address, note, search) = (webhook.id, content.address, content.note, content.search)
            (language, reminders, state) = (content.language, content.reminders, webhook.state)
            (offReason, offAt, madeAt, madeBy) = (webhook.offReason, webhook.offAt, webhook.madeAt, webhook.madeBy)
            (failures, failingSince) = (webhook.failures, webhook.failingSince)
        }
    }
}
