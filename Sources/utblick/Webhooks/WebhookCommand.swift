import ArgumentParser
import Desk
import Foundation
import Funding
import Webhooks

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

/// How a list is printed.
enum WebhookFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

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

struct WebhookLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "What a webhook was sent and what became of it, the latest first.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The webhook's number.")
    var id: Int64

    @Option(help: "At most so many deliveries.")
    var limit = 50

    @Option(help: "text or json.")
    var format = WebhookFormat.text

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 10000") }
    }

    func run() async throws {
        guard let reading = try await ReadWebhooks(desk.opening(place).desk).reading(of: id, limitedTo: limit) else {
            throw WebhookCommand.missing(id)
        }
        switch format {
        case .text:
            if reading.log.isEmpty { print("Nothing has been sent yet.") }
            for delivery in reading.log { print(Line(delivery).text) }
        case .json: print(try WebhookCommand.json(reading.log.map(Line.init)))
        }
    }

    struct Line: Encodable {
        let id: Int64
        let message: String
        let type: WebhookDelivery.Kind
        let call: String?
        let state: WebhookDelivery.State
        let happenedAt: Date
        let attempts: Int
        let attemptedAt: Date?
        let status: Int?
        let fault: String?
        let milliseconds: Int?
        /// When it is tried next; only while it waits.
        let nextAttempt: Date?

        init(_ delivery: WebhookDelivery) {
            (id, message, type, call) = (delivery.id, delivery.message, delivery.kind, delivery.call?.rawValue)
            (state, happenedAt, attempts, attemptedAt) = (delivery.state, delivery.happenedAt, delivery.attempts, delivery.attemptedAt)
            (status, fault, milliseconds) = (delivery.status, delivery.fault, delivery.milliseconds)
            nextAttempt = delivery.state == .waiting ? delivery.dueAt : nil
        }

        var text: String {
            let answer = status.map { String($0) } ?? fault ?? "-"
            let time = milliseconds.map { "\($0) ms" } ?? "-"
            let next = nextAttempt.map { "  next \($0.ISO8601Format())" } ?? ""
            return
                "\(id)  \(happenedAt.ISO8601Format())  \(type.rawValue)  \(call ?? "-")  \(state.rawValue)  \(attempts)  \(answer)  \(time)\(next)"
        }
    }
}

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
