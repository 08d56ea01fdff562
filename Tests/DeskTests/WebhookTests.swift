import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Synchronization
import Testing
import Webhooks

@testable import Desk

extension WatchTests {
    /// Systems that follow calls, from being added to the last attempt.
    struct WebhookTests {
        /// A receiver that keeps what it is sent and answers as it is told to.
        private final class Receiver: Sendable {
            struct State {
                var answer = WebhookAnswer(.status(204))
                var received: [(id: String, body: String, signatures: String, moment: Date)] = []
            }

            let state = Mutex(State())

            func answers(_ outcome: WebhookAnswer.Outcome) { state.withLock { $0.answer = WebhookAnswer(outcome) } }

            /// What came since the last asking.
            func news() -> [String] {
                state.withLock { state in
                    defer { state.received = [] }
                    return state.received.map(\.body)
                }
            }

            var transport: WebhookTransport {
                WebhookTransport { message, _, secrets, moment in
                    self.state.withLock { state in
                        state.received.append(
                            (message.id, String(decoding: message.body, as: UTF8.self), message.signatures(by: secrets, at: moment), moment)
                        )
                        return state.answer
                    }
                }
            }
        }

        private static let writing = WebhookWriting(
            event: { event in
                let fields = event.change?.fields.map(\.field.rawValue).joined(separator: ",") ?? ""
                return "\(event.call.id): \(event.kind.delivery.rawValue)" + (fields.isEmpty ? "" : " " + fields)
            }, test: { _ in "test" })

        private struct Bench {
            let desk: TestDesk
            let receiver = Receiver()
            var keeping: KeepWebhooks { KeepWebhooks(desk.desk, by: "staff:3", hosts: .none) }
            var reading: ReadWebhooks { ReadWebhooks(desk.desk) }

            func add(_ search: WatchedSearch, reminders: [Int] = []) async throws -> (Webhook.ID, WebhookSecret) {
                let content = Webhook.Content(
                    address: "https://hooks.example.se/x", note: "", search: search, language: .swedish, reminders: reminders)
                guard case .added(let id, let secret?) = try await keeping.add(content, formKey: Secret.random()) else {
                    throw CocoaError(.coderValueNotFound)
                }
                return (id, secret)
            }

            func evaluate() async throws { _ = try await EvaluateWatches(desk.desk, telling: WebhookTests.writing).run() }

            @discardableResult func deliver(_ id: Webhook.ID) async throws -> DeliverWebhooks.Report {
                try await evaluate()
                return try await DeliverWebhooks(desk.desk, transport: receiver.transport).run(id)
            }

            func webhook(_ id: Webhook.ID) async throws -> Webhook? { try await reading.reading(of: id, limitedTo: 1)?.webhook }
        }

        private static func bench() async throws -> Bench { Bench(desk: try await TestDesk.shared()) }

        @Test func `a webhook is told of what happens after it was added, each event once and every field of it`() async throws {
            let bench = try await Self.bench()
            let desk = bench.desk
            try await desk.bring(.sample("hook-0", programme: "elena", budget: 1))
            desk.wait(seconds: 60)
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "elena"))
            #expect(try await bench.deliver(id).delivered == 0)
            desk.wait(seconds: 60)
            try await desk.bring(.sample("hook-1", programme: "elena"), .sample("hook-x", programme: "life_2021_2027"))
            desk.wait(seconds: 60)
            try await desk.bring(.sample("hook-0", programme: "elena", title: "Another", budget: 2, destination: "Elsewhere"))
            for _ in 0..<3 { try await bench.deliver(id) }
            #expect(
                bench.receiver.news() == ["hook-1: call.appeared", "hook-0: call.changed budget,title,destination"])
            // What followers get letters of is looked at apart.
            #expect(try await EvaluateWatches(desk.desk).run().changes > 0)
            try await bench.deliver(id)
            #expect(bench.receiver.news() == [])
        }

        @Test func `days bring openings and reminders once each, and none from before it was added`() async throws {
            let bench = try await Self.bench()
            let desk = bench.desk
            let today = Day(of: desk.now, in: .brussels)
            try await desk.bring(
                .sample("hookday", programme: "eu4health", opens: today.adding(days: 2), closes: today.adding(days: 33)),
                .sample("hookday-today", programme: "eu4health", opens: today, closes: today.adding(days: 30)))
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "eu4health"), reminders: [30, 7])
            var told: [Int: [String]] = [:]
            for day in 0...28 {
                try await bench.deliver(id)
                let news = bench.receiver.news().filter { !$0.contains("appeared") }
                if !news.isEmpty { told[day] = news }
                desk.wait(days: 1)
            }
            #expect(
                told == [
                    2: ["hookday: call.opened"], 3: ["hookday: call.closing"], 23: ["hookday-today: call.closing"],
                    26: ["hookday: call.closing"],
                ])
        }

        @Test func `days that came before it was turned on bring nothing, and those that come after do`() async throws {
            let bench = try await Self.bench()
            let desk = bench.desk
            let today = Day(of: desk.now, in: .brussels)
            try await desk.bring(
                .sample("hookpast", programme: "nordplus_2023_2027", opens: today.adding(days: 1), closes: today.adding(days: 31)),
                .sample("hooknext", programme: "nordplus_2023_2027", opens: today.adding(days: 5), closes: today.adding(days: 36)))
            try await bench.evaluate()
            desk.wait(days: 3)
            // One comes to match by opening, the other by its deadline's coming near; both did so yesterday or the day before.
            let (opened, _) = try await bench.add(WatchedSearch(status: .open, programme: "nordplus_2023_2027"))
            let (near, _) = try await bench.add(WatchedSearch(status: .all, programme: "nordplus_2023_2027", closesWithin: 30))
            var told: [Int: [String]] = [:]
            for day in 3...6 {
                for id in [opened, near] { try await bench.deliver(id) }
                let news = bench.receiver.news()
                if !news.isEmpty { told[day] = news }
                desk.wait(days: 1)
            }
            #expect(told == [5: ["hooknext: call.appeared"], 6: ["hooknext: call.appeared"]])
            // And so when one is turned on again.
            for id in [opened, near] { try await bench.keeping.turn(id, on: false) }
            try await desk.bring(
                .sample("hookoff", programme: "nordplus_2023_2027", opens: today.adding(days: 8), closes: today.adding(days: 38)))
            desk.wait(days: 4)
            for id in [opened, near] { try await bench.keeping.turn(id, on: true) }
            for id in [opened, near] { try await bench.deliver(id) }
            #expect(bench.receiver.news() == [])
        }

        @Test func `editors' words from before it was turned on bring nothing`() async throws {
            let bench = try await Self.bench()
            let desk = bench.desk
            let search = WatchedSearch(status: .all, programme: "interreg_aurora", theme: .water)
            let (on, _) = try await bench.add(search)
            let (later, _) = try await bench.add(search)
            try await bench.keeping.turn(later, on: false)
            try await desk.bring(.sample("hookword", programme: "interreg_aurora"))
            try await bench.evaluate()
            let (call, now) = (Call.sample("hookword", programme: "interreg_aurora", themes: [.water]), desk.now)
            _ = try await desk.desk.store.write { try CallStore.replaceCatalogueCalls([call], at: now, on: $0) }
            desk.wait(seconds: 60)
            try await bench.keeping.turn(later, on: true)
            try await bench.deliver(later)
            #expect(bench.receiver.news() == [])
            try await bench.deliver(on)
            #expect(bench.receiver.news() == ["hookword: call.appeared"])
        }

        @Test func `another address begins without the former's failures`() async throws {
            let bench = try await Self.bench()
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "innovation_fund"))
            bench.desk.wait(seconds: 60)
            try await bench.desk.bring(.sample("hookmoved", programme: "innovation_fund"))
            bench.receiver.answers(.status(500))
            #expect(try await bench.deliver(id).postponed == 1)
            var content = try #require(try await bench.webhook(id)).content
            content.note = "Another note"
            guard case .done = try await bench.keeping.change(id, from: 1, to: content) else {
                Issue.record("not changed")
                return
            }
            #expect(try await bench.webhook(id)?.failures == 1)
            content.address = "https://hooks.example.se/moved"
            guard case .done = try await bench.keeping.change(id, from: 2, to: content) else {
                Issue.record("not changed")
                return
            }
            let moved = try #require(try await bench.webhook(id))
            #expect(moved.failures == 0 && moved.failingSince == nil)
            #expect(try await bench.keeping.remove(id))
        }

        @Test func `what arrives while it is turned off is told as arrived, and is not sent again`() async throws {
            let bench = try await Self.bench()
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "si_ostersjo"))
            bench.desk.wait(seconds: 60)
            try await bench.desk.bring(.sample("hooklate", programme: "si_ostersjo"), .sample("hooklate-2", programme: "si_ostersjo"))
            try await bench.evaluate()
            // Somebody turns it off while the receiver is thinking.
            let transport = WebhookTransport { _, _, _, _ in
                try? await bench.keeping.turn(id, on: false)
                return WebhookAnswer(.status(204))
            }
            #expect(try await DeliverWebhooks(bench.desk.desk, transport: transport).run(id).delivered == 1)
            let log = try #require(try await bench.reading.reading(of: id, limitedTo: 9)).log
            #expect(log.map(\.state) == [.dropped, .delivered])
            try await bench.keeping.turn(id, on: true)
            #expect(try await bench.deliver(id).delivered == 0)
            #expect(try await bench.keeping.remove(id))
        }

        @Test func `what fails while it is turned off stays dropped`() async throws {
            let bench = try await Self.bench()
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "vinnova"))
            bench.desk.wait(seconds: 60)
            try await bench.desk.bring(.sample("hooklost", programme: "vinnova"))
            try await bench.evaluate()
            let transport = WebhookTransport { _, _, _, _ in
                for isOn in [false, true] { try? await bench.keeping.turn(id, on: isOn) }
                return WebhookAnswer(.status(500))
            }
            _ = try await DeliverWebhooks(bench.desk.desk, transport: transport).run(id)
            let reading = try #require(try await bench.reading.reading(of: id, limitedTo: 9))
            #expect(reading.log.map(\.state) == [.dropped] && reading.webhook.failures == 0)
            #expect(try await bench.keeping.remove(id))
        }

        @Test func `while the secret is changed both sign for a day, and then the new one alone`() async throws {
            let bench = try await Self.bench()
            let (id, first) = try await bench.add(WatchedSearch(text: "inget sådant", status: .all))
            guard case .renewed(let second) = try await bench.keeping.renewSecret(of: id, from: 1) else {
                Issue.record("not renewed")
                return
            }
            #expect(first != second)
            // The same form once more: the secret that the receiver still has goes on signing.
            guard case .overtaken = try await bench.keeping.renewSecret(of: id, from: 1) else {
                Issue.record("renewed twice")
                return
            }
            for (seconds, secrets) in [(0.0, [second, first]), (86_401, [second])] {
                bench.desk.wait(seconds: seconds)
                _ = try await bench.keeping.test(id, writing: Self.writing)
                #expect(try await bench.deliver(id).delivered == 1)
                let got = try #require(bench.receiver.state.withLock { $0.received.last })
                let message = try #require(WebhookMessage(id: got.id, body: Array(got.body.utf8)))
                #expect(got.signatures == message.signatures(by: secrets, at: got.moment))
            }
        }

        @Test func `what does not arrive is tried for three days as the same message, then given up and the webhook turned off`()
            async throws
        {
            let bench = try await Self.bench()
            let desk = bench.desk
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "urbact_iv"))
            desk.wait(seconds: 60)
            try await desk.bring(.sample("hookfail", programme: "urbact_iv"))
            bench.receiver.answers(.status(500))
            var (attempts, hours) = (0, 0.0)
            while try await bench.webhook(id)?.state == .on, hours < 200 {
                attempts += try await bench.deliver(id).postponed
                desk.wait(seconds: 900)
                hours += 0.25
            }
            let webhook = try #require(try await bench.webhook(id))
            #expect(webhook.offReason == .failing && attempts == 9 && (60...100).contains(hours), "\(attempts) in \(hours) h")
            let received = bench.receiver.state.withLock { $0.received }
            #expect(received.count == 10 && Set(received.map(\.id)).count == 1 && Set(received.map(\.signatures)).count == 10)
            let log = try #require(try await bench.reading.reading(of: id, limitedTo: 9)).log
            #expect(log.map(\.state) == [.failed] && log[0].attempts == 10 && log[0].status == 500)
            #expect(try await bench.reading.shutOff().map(\.id).contains(id))
            // Somebody mends the receiver, sends it again and turns the webhook on.
            bench.receiver.answers(.status(200))
            #expect(try await bench.keeping.sendAgain(log[0].id, of: id))
            #expect(try await bench.deliver(id).delivered == 1)
            try await bench.keeping.turn(id, on: true)
            #expect(try await bench.webhook(id)?.state == .on)
            let audit = try await desk.desk.store.read { [id = desk.desk.id] in try AuditStore.latest(50, desk: id, on: $0) }
            let actions = audit.filter { $0.subject == "webhook:\(id)" }.map { "\($0.actor) \($0.action)" }
            #expect(actions == ["staff:3 webhook.on", "staff:3 webhook.again", "program webhook.off", "staff:3 webhook.add"])
            #expect(!audit.contains { $0.details.contains("/x") || $0.details.contains("whsec") })
        }

        @Test func `a receiver that wants no more turns it off at once, and what waits is not sent`() async throws {
            let bench = try await Self.bench()
            let (id, _) = try await bench.add(WatchedSearch(status: .all, programme: "eucf"))
            bench.desk.wait(seconds: 60)
            try await bench.desk.bring(.sample("hookgone-1", programme: "eucf"), .sample("hookgone-2", programme: "eucf"))
            bench.receiver.answers(.status(410))
            #expect(try await bench.deliver(id).shutOff == .gone)
            let reading = try #require(try await bench.reading.reading(of: id, limitedTo: 9))
            #expect(reading.webhook.offReason == .gone && Set(reading.log.map(\.state)) == [.failed, .dropped])
            try await bench.desk.bring(.sample("hookgone-3", programme: "eucf"))
            try await bench.deliver(id)
            #expect(bench.receiver.news().count == 1)
        }

        @Test(arguments: [
            ("", "", [WebhookProblem.address(.empty)]), ("http://example.se", "", [.address(.notSecure)]),
            ("https://192.168.0.1/", String(repeating: "a", count: 201), [.address(.ownNetwork), .noteTooLong]),
        ])
        func `what cannot be kept is said, and nothing is`(address: String, note: String, problems: [WebhookProblem]) async throws {
            let bench = try await Self.bench()
            let search = WatchedSearch(text: String(repeating: "a", count: 201), programme: "no-such-programme")
            let content = Webhook.Content(address: address, note: note, search: search, language: .english, reminders: [])
            guard case .refused(let found) = try await bench.keeping.add(content, formKey: [1]) else {
                Issue.record("it was kept")
                return
            }
            #expect(found == problems + [.textTooLong, .unknownProgramme])
            guard case .missing = try await bench.keeping.renewSecret(of: 999_999, from: 1) else {
                Issue.record("a secret of none was renewed")
                return
            }
            #expect(try await bench.keeping.test(999_999, writing: Self.writing) == nil)
            #expect(try await !bench.keeping.remove(999_999))
        }

        @Test func `the same form sent twice adds one, and its secret is shown once`() async throws {
            let bench = try await Self.bench()
            let content = Webhook.Content(
                address: " https://hooks.example.se/twice ", note: " a ", search: WatchedSearch(status: .all, programme: "elena"),
                language: .english, reminders: [7, 30, 5])
            let key = Secret.random()
            guard case .added(let first, .some) = try await bench.keeping.add(content, formKey: key),
                case .added(let second, nil) = try await bench.keeping.add(content, formKey: key)
            else {
                Issue.record("not added")
                return
            }
            let kept = try #require(try await bench.webhook(first)).content
            #expect(first == second && kept.address == "https://hooks.example.se/twice" && kept.note == "a" && kept.reminders == [30, 7])
            #expect(try await bench.keeping.remove(first))
        }
    }
}
