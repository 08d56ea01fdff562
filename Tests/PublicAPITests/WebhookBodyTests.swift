import Foundation
import Funding
import JSON
import Testing

@testable import PublicAPI

/// What systems are sent, key by key: receivers are built on it.
@Suite("What a webhook is sent")
struct WebhookBodyTests {
    // 2026-12-01 12:00 UTC.
    private static let now = Date(timeIntervalSince1970: 1_796_126_400)
    private static let today = Day(of: now, in: .brussels)
    private static let links = PageLinks { subject, language in
        guard case .call(let id) = subject else { return "" }
        return "https://x.example.se/\(language.rawValue)/\(id.rawValue)"
    }
    private static let body = WebhookBody(
        desk: "katrineholm", name: Localized(sv: "Katrineholm", en: "Katrineholm"), start: { "https://x.example.se/\($0.rawValue)" },
        links: links)
    private static let deadline = Deadline(on: today.adding(days: 7))

    private static func call() throws -> Call {
        Call(
            id: "a-1", origin: .portal, identifier: "A-1", programme: "life", title: "Title <& \"ö\"", opens: today,
            deadlines: [deadline], link: "https://example.eu/a-1",
            source: Source(
                address: "https://example.eu", kind: .official, confidence: .high, checked: try #require(PartialDate("2026-11"))))
    }

    private static func told(_ kind: WatchEvent.Kind, _ change: CallChange? = nil) throws -> (text: String, value: JSONValue) {
        let text = body.text(of: CallEvent(kind: kind, call: try call(), change: change, noticedAt: now))
        return (text, try JSONReader.value(of: Array(text.utf8)))
    }

    @Test func `of a change is the call and the change in the interface's own shapes`() throws {
        let change = CallChange(
            id: 12, call: "a-1", version: 3, kind: .changed, seenAt: Self.now - 60, lastSeenBefore: Self.now - 86_400,
            fields: [
                CallFieldChange(field: .deadlines, before: .deadlines([]), after: .deadlines([Self.deadline])),
                CallFieldChange(field: .title, before: .words("Old"), after: .words("New")),
                CallFieldChange(field: .text, before: nil, after: nil),
                CallFieldChange(field: .opens, before: nil, after: .day(Self.today)),
            ])
        let told = try Self.told(.changed(version: 3), change).value
        #expect(told["type"] == "call.changed" && told["timestamp"] == "2026-12-01T11:59:00Z")
        let data = try #require(told["data"])
        #expect(Set(try #require(data.members).keys) == ["desk", "call", "change"])
        #expect(data["call"] == CallShape(try Self.call(), at: Self.now, links: Self.links).summary)
        #expect(data["call"]?["state"] == "open" && data["call"]?["title"] == "Title <& \"ö\"")
        #expect(data["call"]?["pages"] == ["sv": "https://x.example.se/sv/a-1", "en": "https://x.example.se/en/a-1"])
        #expect(data["change"] == ChangeShape(change, withTexts: false).value)
        let fields = try #require(data["change"]?["fields"]?.elements)
        #expect(fields.map { $0["field"]?.string } == ["deadlines", "title", "text", "opens"])
        #expect(fields[1]["before"] == "Old" && fields[1]["after"] == "New")
        #expect(fields[2].members?.count == 1 && fields[3]["after"] == .string(Self.today.iso))
        #expect(
            data["desk"] == [
                "id": "katrineholm", "name": ["sv": "Katrineholm", "en": "Katrineholm"],
                "pages": ["sv": "https://x.example.se/sv", "en": "https://x.example.se/en"],
            ])
    }

    @Test(arguments: [
        (WatchEvent.Kind.new, "call.appeared"), (.opened(on: today), "call.opened"), (.withdrawn(version: 4), "call.withdrawn"),
        (.returned(version: 5), "call.returned"), (.closes(inDays: 7, deadline: deadline.instant), "call.closing"),
    ])
    func `has a type for each kind of event, and never null`(kind: WatchEvent.Kind, type: String) throws {
        let told = try Self.told(kind)
        #expect(told.value["type"]?.string == type && !told.text.contains("null") && !told.text.contains("\n"))
        let data = try #require(told.value["data"])
        let reminder: JSONValue? = type == "call.closing" ? ["days": 7, "deadline": .string(Self.deadline.instant.rfc3339)] : nil
        #expect(data["reminder"] == reminder && data["change"] == nil)
        if type == "call.opened" { #expect(told.value["timestamp"]?.string == Self.today.instant(hour: 0, in: .brussels).rfc3339) }
    }

    @Test func `of a test is the desk alone`() throws {
        let told = try JSONReader.value(of: Array(Self.body.test(at: Self.now).utf8))
        #expect(told["type"] == "webhook.test" && told["timestamp"] == "2026-12-01T12:00:00Z")
        #expect(Set(try #require(told["data"]?.members).keys) == ["desk"])
    }
}
