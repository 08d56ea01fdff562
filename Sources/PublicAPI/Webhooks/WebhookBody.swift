public import Foundation
public import Funding
import JSON

/// What a webhook is sent as JSON, in the interface's own shapes; docs/webhooks.md describes it. What is not known is left out; nothing is
/// ever `null`.
public struct WebhookBody: Sendable {
    private let desk: JSONValue
    private let links: PageLinks

    /// - Parameters:
    ///   - desk: its id.
    ///   - start: the whole address of its first page in a language.
    public init(desk: String, name: Localized, start: (Language) -> String, links: PageLinks) {
        self.desk = [
            "id": .string(desk), "name": JSONValue(name),
            "pages": ["sv": .string(start(.swedish)), "en": .string(start(.english))],
        ]
        self.links = links
    }

    /// Something that happened to a call.
    public func text(of event: CallEvent) -> String {
        text(
            of: event.kind.delivery, at: event.happenedAt,
            .record([
                "desk": desk, "call": CallShape(event.call, at: event.noticedAt, links: links).summary,
                "change": event.change.map { ChangeShape($0, withTexts: false).value }, "reminder": Self.reminder(event.kind),
            ]))
    }

    /// A test that somebody of the desk asked for at a moment.
    public func test(at moment: Date) -> String { text(of: .test, at: moment, ["desk": desk]) }

    private func text(of kind: WebhookDelivery.Kind, at moment: Date, _ content: JSONValue) -> String {
        JSONValue.object(["type": .string(kind.rawValue), "timestamp": JSONValue(moment), "data": content]).text
    }

    private static func reminder(_ kind: WatchEvent.Kind) -> JSONValue? {
        guard case .closes(let days, let deadline) = kind else { return nil }
        return ["days": .integer(days), "deadline": JSONValue(deadline)]
    }
}
