public import Foundation
public import Funding

/// What a webhook is sent as JSON; docs/webhooks.md describes it. What is not known is left out; nothing is ever `null`.
public struct WebhookBody: Sendable {
    /// The desk's id.
    public let desk: String
    /// Of any language: addresses are told in all that the desk has.
    public let context: PageContext

    public init(desk: String, context: PageContext) {
        self.desk = desk
        self.context = context
    }

    /// Something that happened to a call.
    public func text(of event: CallEvent) throws -> String {
        let (call, moment) = (event.call, event.noticedAt)
        let languages = context.municipality.languages
        let part = CallPart(
            id: call.id.rawValue, identifier: call.identifier, title: texts { call.displayTitle(in: $0) }, officialTitle: call.title,
            programme: call.programme?.rawValue, state: call.state(at: moment), opens: call.opens?.iso,
            nextDeadline: call.nextDeadline(after: moment), deadlines: call.deadlines, withdrawnAt: call.withdrawnAt,
            address: texts { context.absolute(.call(call.id), in: $0) }, source: call.link)
        let reminder: ReminderPart? =
            if case .closes(let days, let deadline) = event.kind { ReminderPart(days: days, deadline: deadline) } else { nil }
        return try json(
            Message(
                type: event.kind.delivery, timestamp: event.happenedAt,
                data: Content(
                    desk: deskPart(languages), call: part, change: event.change.map { ChangePart($0) }, reminder: reminder)))
    }

    /// A test that somebody of the desk asked for at a moment.
    public func test(at moment: Date) throws -> String {
        try json(
            Message(
                type: .test, timestamp: moment,
                data: Content(desk: deskPart(context.municipality.languages), call: nil, change: nil, reminder: nil)))
    }

    private func deskPart(_ languages: [Language]) -> DeskPart {
        DeskPart(
            id: desk, name: texts { context.municipality.name[$0] }, address: texts { context.absolute(.start, in: $0) })
    }

    /// A text in each language that the desk has.
    private func texts(_ text: (Language) -> String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: context.municipality.languages.map { ($0.rawValue, text($0)) })
    }

    private func json(_ message: Message) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(message), as: UTF8.self)
    }

    private struct Message: Encodable {
        let type: WebhookDelivery.Kind
        let timestamp: Date
        let data: Content
    }

    private struct Content: Encodable {
        let desk: DeskPart
        let call: CallPart?
        let change: ChangePart?
        let reminder: ReminderPart?
    }

    private struct DeskPart: Encodable {
        let id: String
        let name: [String: String]
        let address: [String: String]
    }

    private struct CallPart: Encodable {
        let id: String
        let identifier: String
        let title: [String: String]
        let officialTitle: String
        let programme: String?
        let state: Call.State
        let opens: String?
        let nextDeadline: Deadline?
        let deadlines: [Deadline]
        let withdrawnAt: Date?
        let address: [String: String]
        let source: String?
    }

    private struct ChangePart: Encodable {
        let id: Int64
        let version: Int
        let seenAt: Date
        let lastSeenBefore: Date?
        let fields: [FieldPart]

        init(_ change: CallChange) {
            (id, version, seenAt, lastSeenBefore) = (change.id, change.version, change.seenAt, change.lastSeenBefore)
            fields = change.fields.map { field in
                FieldPart(
                    field: field.field, before: field.before.map { PlainFieldValue($0) }, after: field.after.map { PlainFieldValue($0) })
            }
        }
    }

    private struct FieldPart: Encodable {
        let field: CallFieldChange.Field
        let before: PlainFieldValue?
        let after: PlainFieldValue?
    }

    private struct ReminderPart: Encodable {
        let days: Int
        let deadline: Date
    }
}
