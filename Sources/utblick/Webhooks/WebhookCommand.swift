import ArgumentParser
import Foundation
import Funding

struct WebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Systems that follow a desk's calls and are sent what happens.",
        discussion: "`utblick serve` sends by itself. What is sent, and how a receiver verifies it, stands in docs/webhooks.md.",
        subcommands: [
            WebhookList.self, WebhookAdd.self, WebhookLog.self, WebhookTest.self, WebhookSwitch.self, WebhookRemove.self,
            WebhookDeliver.self,
        ],
        defaultSubcommand: WebhookList.self)

    /// What is printed as JSON: keys sorted, times in UTC.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func missing(_ id: Webhook.ID) -> ExitCode {
        Terminal.error("there is no webhook \(id) at the desk")
        return ExitCode.unusableInput
    }
}
