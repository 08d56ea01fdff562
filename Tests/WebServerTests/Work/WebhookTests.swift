import Casework
import Foundation
import Funding
import Hummingbird
import Logging
import Storage
import Synchronization
import Testing
import Webhooks

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// The forms for systems that follow calls, through the router that is served, and what sends to them.
    struct WebhookTests {
        /// A coordinator who is signed in, with a webhook that no other test has.
        private struct Room {
            let desk: StaffDesk
            let cookie: String
            /// `/arbete/webhookar/7`
            let page: String
            let id: Webhook.ID
            let secret: String

            static let address = "https://hooks.example.se/utblick"

            init() async throws {
                desk = try await StaffDesk.make()
                cookie = try await desk.open(desk.addStaff([.coordinator]))
                let answer = try await Self.add([("adress", Self.address)], key: Secret.random(), desk, cookie)
                secret = String(try #require(answer.text.firstMatch(of: /whsec_[A-Za-z0-9+\/=]+/)).0)
                page = String(try #require(answer.text.firstMatch(of: /"(\/arbete\/webhookar\/\d+)"/)).1)
                id = try #require(page.split(separator: "/").last.flatMap { Int64($0) })
            }

            static func add(
                _ fields: [(String, String)], key: [UInt8], _ desk: StaffDesk, _ cookie: String
            ) async throws -> StaffDesk.Answer {
                let digits = key.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                let token = try await desk.formToken(cookie)
                return try await desk.ask("/arbete/webhookar/ny", form: [("formular", token), ("nyckel", digits)] + fields, cookie: cookie)
            }

            func send(_ path: String = "", _ fields: [(String, String)] = []) async throws -> StaffDesk.Answer {
                try await desk.ask(page + path, form: [("formular", try await desk.formToken(cookie))] + fields, cookie: cookie)
            }

            func read(_ path: String = "") async throws -> StaffDesk.Answer { try await desk.ask(page + path, cookie: cookie) }

            var webhook: Webhook? {
                get async throws { try await ReadWebhooks(desk.desk).reading(of: id, limitedTo: 9)?.webhook }
            }

            /// What was done with it, the latest first. SQLite gives the number of one that was removed to the next: what was done before it was
            /// added is another's.
            var log: [AuditEntry] {
                get async throws {
                    let own = desk.desk.id
                    let all = try await desk.desk.store.read { [id] in try AuditStore.latest(9, desk: own, about: "webhook:\(id)", on: $0) }
                    return Array(all.prefix((all.firstIndex { $0.action == "webhook.add" } ?? 0) + 1))
                }
            }
        }

        @Test func `one is added once, with its secret shown once`() async throws {
            let room = try await Room()
            let list = try await room.desk.ask("/arbete/webhookar", cookie: room.cookie)
            #expect(list.status == 200 && list.text.contains(room.page + "\"") && list.text.contains(Room.address))
            let shown = try await room.read()
            #expect(shown.status == 200 && !shown.text.contains(room.secret))
            let key = Secret.random()
            let fields = [("adress", Room.address), ("kommentar", "Två gånger"), ("paminn", "30")]
            let first = try await Room.add(fields, key: key, room.desk, room.cookie)
            let second = try await Room.add(fields, key: key, room.desk, room.cookie)
            let page = try #require(second.location)
            #expect(first.status == 200 && first.text.contains(page + "\"") && second.status == 303 && !second.text.contains("whsec_"))
            let token = try await room.desk.formToken(room.cookie)
            _ = try await room.desk.ask(page + "/ta-bort", form: [("formular", token)], cookie: room.cookie)
            _ = try await room.send("/ta-bort")
        }

        @Test func `what is wrong is told, and nothing typed is lost`() async throws {
            let room = try await Room()
            let fields = [("adress", "https://127.0.0.1/<x>"), ("kommentar", String(repeating: "å", count: 201))]
            let added = try await Room.add(fields, key: Secret.random(), room.desk, room.cookie)
            let changed = try await room.send("", fields + [("version", "1")])
            for answer in [added, changed] {
                #expect(answer.status == 422 && answer.text.contains("role=\"alert\"") && answer.text.contains("200 tecken"))
                #expect(answer.text.contains("https://127.0.0.1/&lt;x&gt;") && answer.text.contains("ååå"))
            }
            #expect(try await room.webhook?.content.address == Room.address)
            _ = try await room.send("/ta-bort")
        }

        @Test func `it is changed from the version that was seen`() async throws {
            let room = try await Room()
            let changed = try await room.send("", [("adress", Room.address), ("kommentar", "Intranätet"), ("version", "1")])
            #expect(changed.status == 303 && changed.location == room.page)
            let webhook = try #require(try await room.webhook)
            #expect(webhook.content.note == "Intranätet" && webhook.content.reminders.isEmpty && webhook.version == 2)
            let overtaken = try await room.send("", [("adress", Room.address), ("kommentar", "Diariet"), ("version", "1")])
            #expect(overtaken.status == 409 && overtaken.text.contains("Intranätet") && overtaken.text.contains("Diariet"))
            #expect(try await room.webhook?.content.note == "Intranätet")
            #expect(try await room.log.map(\.action) == ["webhook.change", "webhook.add"])
            _ = try await room.send("/ta-bort")
        }

        @Test func `it is turned off and on`() async throws {
            let room = try await Room()
            for (value, state) in [("", Webhook.State.off), ("", .off), ("1", .on)] {
                let answer = try await room.send("/lage", [("pa", value)])
                #expect(answer.status == 303 && answer.location == room.page)
                #expect(try await room.webhook?.state == state)
            }
            #expect(try await room.log.map(\.action) == ["webhook.on", "webhook.off", "webhook.add"])
            _ = try await room.send("/ta-bort")
        }

        @Test func `its secret is changed once by the form that is sent twice`() async throws {
            let room = try await Room()
            let version = try #require(
                try await room.read().text.firstMatch(of: /hemlighet".*?name="version" value="(\d+)"/)
            ).1
            let renewed = try await room.send("/hemlighet", [("version", String(version))])
            let secret = try #require(renewed.text.firstMatch(of: /whsec_[A-Za-z0-9+\/=]+/)).0
            #expect(renewed.status == 200 && secret != room.secret)
            for fields in [[("version", String(version))], []] {
                let again = try await room.send("/hemlighet", fields)
                #expect(again.status == 409 && !again.text.contains("whsec_") && again.text.contains("har redan bytts"))
                #expect(again.text.contains("href=\"#byt-hemlighet\"") && again.text.contains("id=\"byt-hemlighet\""))
            }
            #expect(try await room.webhook?.secretVersion == 2)
            #expect(try await room.log.map(\.action) == ["webhook.secret", "webhook.add"])
            _ = try await room.send("/ta-bort")
        }

        @Test func `a test is kept for sending, shown, and sent again`() async throws {
            let room = try await Room()
            let sent = try await room.send("/prov")
            let place = try #require(sent.location)
            #expect(sent.status == 303 && place.hasPrefix(room.page + "/skickat/"))
            let shown = try await room.desk.ask(place, cookie: room.cookie)
            #expect(shown.status == 200 && shown.text.contains("webhook.test") && shown.text.contains("https://utblick.example.se/en"))
            #expect(try await room.read().text.contains(place + "\""))
            #expect(try await room.send(String(place.dropFirst(room.page.count))).location == place)
            #expect(try await room.send("/skickat/999999").status == 404)
            #expect(try await room.log.map(\.action) == ["webhook.again", "webhook.test", "webhook.add"])
            _ = try await room.send("/ta-bort")
        }

        @Test func `one with somebody's address in its note is found with them, and leads to its page`() async throws {
            let room = try await Room()
            let email = "\(UUID().uuidString.lowercased())@example.se"
            _ = try await room.send("", [("adress", Room.address), ("kommentar", "Fråga \(email)"), ("version", "1")])
            let token = try await room.desk.formToken(room.cookie)
            let found = try await room.desk.ask(
                "/arbete/personuppgifter", form: [("formular", token), ("person", email)], cookie: room.cookie)
            #expect(found.status == 200 && found.text.contains("href=\"\(room.page)\""))
            _ = try await room.send("/ta-bort")
        }

        @Test func `one that is removed is no more, and nothing can be asked of it`() async throws {
            let room = try await Room()
            let removed = try await room.send("/ta-bort")
            #expect(removed.status == 303 && removed.location == "/arbete/webhookar")
            #expect(try await room.read().status == 404)
            for path in ["", "/hemlighet", "/prov", "/ta-bort"] {
                #expect(try await room.send(path, [("adress", Room.address), ("version", "1")]).status == 404, "\(path)")
            }
            #expect(try await room.log.first?.action == "webhook.remove")
        }

        /// A receiver that answers when it is let to, and another that does so at once.
        private final class Receivers: Sendable {
            let state = Mutex((got: [String](), isHeld: true))

            var transport: WebhookTransport {
                WebhookTransport { _, address, _, _ in
                    self.state.withLock { $0.got.append(address) }
                    while address.hasSuffix("/slow"), self.state.withLock({ $0.isHeld }), !Task.isCancelled {
                        try? await Task.sleep(for: .milliseconds(10))
                    }
                    return WebhookAnswer(.status(204))
                }
            }

            /// - Returns: whether something came to an address before long.
            func comes(to address: String) async -> Bool {
                let end = ContinuousClock.now.advanced(by: .seconds(60))
                while ContinuousClock.now < end {
                    if state.withLock({ $0.got.contains(address) }) { return true }
                    try? await Task.sleep(for: .milliseconds(20))
                }
                return false
            }
        }

        @Test func `a slow receiver keeps no round from the others`() async throws {
            let served = try await StaffDesk.make()
            // Nothing that other tests have brought happens after these have begun to follow.
            served.wait(seconds: 60)
            let desk = served.desk
            let receivers = Receivers()
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let service = WebhookService(transport: receivers.transport, logger: logger)
            let sites = try await SiteDirectory(DeskDirectory(home: desk), ownHost: nil, figures: RequestFigures(), logger: logger) {
                (Site($0, origin: "https://utblick.example.se"), Router())
            }
            let keeping = KeepWebhooks(desk, by: "command", hosts: .none)
            func add(_ address: String) async throws -> Webhook.ID {
                let content = Webhook.Content(
                    address: address, note: "", search: WatchedSearch(status: .all), language: .swedish, reminders: [])
                guard case .added(let id, _) = try await keeping.add(content, formKey: Secret.random()) else {
                    throw CocoaError(.coderInvalidValue)
                }
                return id
            }
            let addresses = ["slow", "quick"].map { "https://hooks.example.se/\($0)" }
            let running = Task { await service.run(for: sites) }
            var webhooks: [Webhook.ID] = []
            for address in addresses {
                let id = try await add(address)
                webhooks.append(id)
                _ = try await keeping.test(id, writing: .site(of: desk, origin: "https://utblick.example.se"))
                service.wake()
                #expect(await receivers.comes(to: address), "\(address)")
            }
            receivers.state.withLock { $0.isHeld = false }
            running.cancel()
            await running.value
            #expect(service.attempts.delivered == 2)
            for id in webhooks { _ = try await keeping.remove(id) }
        }
    }
}
