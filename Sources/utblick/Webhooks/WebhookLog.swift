import ArgumentParser
import Desk
import Foundation
import Funding

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
