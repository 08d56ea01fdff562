import Foundation
import Funding
import Testing

@testable import Pages

/// What systems are sent, key by key: receivers are built on it.
struct WebhookBodyTests {
    private static let body = WebhookBody(desk: "katrineholm", context: PreviewPages.context(.swedish))

    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static func event(_ kind: WatchEvent.Kind, _ change: CallChange? = nil) -> CallEvent {
        CallEvent(kind: kind, call: call, change: change, noticedAt: Preview.now)
    }

    private static let deadline = Deadline(on: Preview.today.adding(days: 7))
    private static let call = Call(
        id: "a-1", origin: .portal, identifier: "A-1", programme: "life", title: "Title <& \"ö\"",
        opens: Preview.today, deadlines: [deadline], link: "https://example.eu/a-1", source: Preview.closedCall.source)

    @Test func `a change is told with its fields, the call, and addresses in both languages`() throws {
        let change = CallChange(
            id: 12, call: "a-1", version: 3, kind: .changed, seenAt: Preview.now - 60, lastSeenBefore: Preview.now - 86_400,
            fields: [
                CallFieldChange(field: .deadlines, before: .deadlines([]), after: .deadlines([Self.deadline])),
                CallFieldChange(field: .title, before: .words("Old"), after: .words("New")),
                CallFieldChange(field: .text, before: nil, after: nil),
                CallFieldChange(field: .opens, before: nil, after: .day(Preview.today)),
            ])
        let told = try Self.object(try Self.body.text(of: Self.event(.changed(version: 3), change)))
        #expect(told["type"] as? String == "call.changed")
        #expect(told["timestamp"] as? String == (Preview.now - 60).ISO8601Format())
        let data = try #require(told["data"] as? [String: Any])
        #expect(Set(data.keys) == ["desk", "call", "change"])
        let call = try #require(data["call"] as? [String: Any])
        #expect(
            call["id"] as? String == "a-1" && call["identifier"] as? String == "A-1" && call["officialTitle"] as? String == "Title <& \"ö\""
        )
        #expect(
            call["state"] as? String == "open" && call["opens"] as? String == Preview.today.iso && call["programme"] as? String == "life")
        #expect((call["nextDeadline"] as? [String: Any])?["instant"] as? String == Self.deadline.instant.ISO8601Format())
        #expect((call["deadlines"] as? [Any])?.count == 1)
        let addresses = try #require(call["address"] as? [String: String])
        #expect(addresses["sv"]?.hasSuffix("/utlysningar/a-1") == true && addresses["en"]?.hasSuffix("/en/calls/a-1") == true)
        #expect(addresses["sv"]?.hasPrefix("https://") == true)
        let changed = try #require(data["change"] as? [String: Any])
        #expect(changed["version"] as? Int == 3 && changed["id"] as? Int == 12)
        let fields = try #require(changed["fields"] as? [[String: Any]])
        #expect(fields.map { $0["field"] as? String } == ["deadlines", "title", "text", "opens"])
        #expect(fields[1]["before"] as? String == "Old" && fields[1]["after"] as? String == "New")
        #expect(fields[2].keys.count == 1 && fields[3]["after"] as? String == Preview.today.iso)
        let desk = try #require(data["desk"] as? [String: Any])
        #expect(desk["id"] as? String == "katrineholm" && desk["address"] is [String: String] && desk["name"] is [String: String])
    }

    @Test(arguments: [
        (WatchEvent.Kind.new, "call.appeared"), (.opened(on: Preview.today), "call.opened"), (.withdrawn(version: 4), "call.withdrawn"),
        (.returned(version: 5), "call.returned"), (.closes(inDays: 7, deadline: deadline.instant), "call.closing"),
    ])
    func `each kind of event has its type, and nothing is null`(kind: WatchEvent.Kind, type: String) throws {
        let text = try Self.body.text(of: Self.event(kind))
        let told = try Self.object(text)
        #expect(told["type"] as? String == type && !text.contains("null") && !text.contains("\n"))
        let data = try #require(told["data"] as? [String: Any])
        #expect((data["reminder"] != nil) == (type == "call.closing") && data["change"] == nil)
        if type == "call.closing" { #expect((data["reminder"] as? [String: Any])?["days"] as? Int == 7) }
        if type == "call.opened" { #expect(told["timestamp"] as? String == Preview.today.instant(hour: 0, in: .brussels).ISO8601Format()) }
    }

    @Test func `a test tells of the desk alone`() throws {
        let told = try Self.object(try Self.body.test(at: Preview.now))
        #expect(told["type"] as? String == "webhook.test" && told["timestamp"] as? String == Preview.now.ISO8601Format())
        #expect(Set(try #require(told["data"] as? [String: Any]).keys) == ["desk"])
    }
}
