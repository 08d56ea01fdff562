import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct WebhookStoreTests {
    private static let desk: MunicipalDesk.ID = "katrineholm"
    private static let good = WebhookDeliveryStore.Attempt(status: 204, fault: nil, milliseconds: 12)
    private static let bad = WebhookDeliveryStore.Attempt(status: nil, fault: "time-out", milliseconds: 15_000)

    private static func add(_ key: UInt8 = 1, on connection: any SQLConnection) throws -> Webhook.ID {
        try WebhookStore.add(Sample.newWebhook([key]), desk: desk, at: .noon, on: connection)
    }

    private static func keep(_ calls: [Call.ID], for id: Webhook.ID, on connection: any SQLConnection) throws -> Int {
        let entries = calls.map { Sample.webhookEntry([id], call: $0, message: "msg_\($0.rawValue)") }
        return try WebhookDeliveryStore.keep(entries, of: [], evaluatedBy: desk, at: .noon, on: connection)
    }

    private static func claim(
        _ id: Webhook.ID, at seconds: Double = 0, on connection: any SQLConnection
    ) throws -> WebhookDeliveryStore.Claim? {
        try WebhookDeliveryStore.claim(of: id, desk: desk, lease: 60, at: .noon + seconds, on: connection)
    }

    private static func log(_ id: Webhook.ID, on connection: any SQLConnection) throws -> [WebhookDelivery] {
        try WebhookDeliveryStore.log(of: id, desk: desk, limitedTo: 50, on: connection).reversed()
    }

    private static func fail(
        _ claim: WebhookDeliveryStore.Claim, retryAfter wait: Double?, at seconds: Double, on connection: any SQLConnection
    ) throws -> Date? {
        let now = Date.noon + seconds
        return try WebhookDeliveryStore.markFailed(
            claim, bad, retryAt: wait.map { now + $0 }, restingUntil: { now + 10 * Double($0) }, at: now, on: connection)
    }

    @Test(arguments: TestDatabase.available)
    func `a webhook comes back as it was added, to its own desk only, and changes from a version that was seen`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                #expect(try WebhookStore.id(ofForm: [1], desk: Self.desk, on: connection) == id)
                #expect(try WebhookStore.id(ofForm: [1], desk: "flen", on: connection) == nil)
                let stored = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection))
                #expect(stored.webhook.content == Sample.webhookContent() && stored.webhook.state == .on && stored.webhook.version == 1)
                #expect(stored.webhook.madeBy == "staff:3" && stored.webhook.startsAt == .noon && stored.secrets(at: .noon) == [[1, 2, 3]])
                #expect(try WebhookStore.webhook(id, desk: "flen", on: connection) == nil)
                let search = WatchedSearch(text: "våtmark", status: .ahead, programme: "life", theme: .water, closesWithin: 30)
                let content = Sample.webhookContent("Diariet", search: search)
                #expect(try WebhookStore.change(id, desk: Self.desk, from: 1, to: content, on: connection))
                #expect(try !WebhookStore.change(id, desk: Self.desk, from: 1, to: content, on: connection))
                #expect(try !WebhookStore.change(id, desk: "flen", from: 2, to: content, on: connection))
                #expect(try WebhookStore.all(desk: Self.desk, on: connection).map(\.content) == [content])
                func renew(_ secret: [UInt8], from version: Int, desk: MunicipalDesk.ID = Self.desk) throws -> Bool {
                    try WebhookStore.setSecret(secret, from: version, formerUntil: .noon + 60, of: id, desk: desk, on: connection)
                }
                #expect(try renew([9], from: 1) && !renew([8], from: 1) && !renew([8], from: 2, desk: "flen"))
                let changed = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection))
                #expect(changed.secrets(at: .noon) == [[9], [1, 2, 3]] && changed.secrets(at: .noon + 60) == [[9]])
                #expect(changed.webhook.secretVersion == 2 && changed.webhook.version == 2)
                #expect(try WebhookStore.remove(id, desk: Self.desk, on: connection))
                #expect(try WebhookStore.all(desk: Self.desk, on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an event is kept once, in the order that it came, and for none that is off`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let (id, other) = (try Self.add(1, on: connection), try Self.add(2, on: connection))
                _ = try WebhookStore.turnOff(other, because: .staff, desk: Self.desk, at: .noon, on: connection)
                let both = ["b", "a"].map { Sample.webhookEntry([id, other], call: Call.ID($0), message: "msg_\($0)") }
                #expect(try WebhookDeliveryStore.keep(both, of: [], evaluatedBy: Self.desk, at: .noon, on: connection) == 2)
                #expect(try WebhookDeliveryStore.keep(both, of: [], evaluatedBy: Self.desk, at: .noon, on: connection) == 0)
                #expect(try Self.log(id, on: connection).map(\.call) == ["b", "a"])
                #expect(try Self.log(other, on: connection).isEmpty)
                #expect(try WebhookDeliveryStore.told(of: ["a", "c"], desk: Self.desk, on: connection) == ["a": [id]])
                #expect(try WebhookDeliveryStore.told(of: ["a"], desk: "flen", on: connection) == [:])
                let page = try WebhookDeliveryStore.log(
                    of: id, before: try #require(try Self.log(id, on: connection).last).id, desk: Self.desk, limitedTo: 9, on: connection)
                #expect(page.map(\.call) == ["b"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one delivery at a time, in order, and one whose sender was killed comes again when its lease ends`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                #expect(try Self.keep(["a", "b"], for: id, on: connection) == 2)
                let first = try #require(try Self.claim(id, on: connection))
                #expect(first.message == "msg_a" && first.attempt == 1 && first.body == "{}")
                #expect(try Self.claim(id, on: connection) == nil)
                #expect(try Self.claim(id, at: 59, on: connection) == nil)
                let again = try #require(try Self.claim(id, at: 61, on: connection))
                #expect(again.message == "msg_a" && again.attempt == 2)
                // The first sender comes to life again: its mark counts for nothing.
                try WebhookDeliveryStore.markDelivered(first, Self.good, failuresOfReceiver: 3, at: .noon + 62, on: connection)
                #expect(try Self.log(id, on: connection).map(\.state) == [.sending, .waiting])
                try WebhookDeliveryStore.markDelivered(again, Self.good, failuresOfReceiver: 3, at: .noon + 63, on: connection)
                let second = try #require(try Self.claim(id, at: 64, on: connection))
                #expect(second.message == "msg_b")
                let log = try Self.log(id, on: connection)
                #expect(log[0].state == .delivered && log[0].status == 204 && log[0].milliseconds == 12)
                #expect(try WebhookDeliveryStore.claim(of: id, desk: "flen", lease: 60, at: .noon + 999, on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a receiver that fails rests, and what waits goes at once when it is there again`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                _ = try Self.keep(["a", "b", "c"], for: id, on: connection)
                let a = try #require(try Self.claim(id, on: connection))
                #expect(try Self.fail(a, retryAfter: 5_000, at: 1, on: connection) == .noon + 1)
                #expect(try Self.claim(id, at: 10, on: connection) == nil)
                // The next in order, since the first waits longer than the receiver rests.
                let b = try #require(try Self.claim(id, at: 11, on: connection))
                #expect(b.message == "msg_b")
                #expect(try Self.fail(b, retryAfter: 5_000, at: 12, on: connection) == .noon + 1)
                #expect(try Self.claim(id, at: 31, on: connection) == nil)
                let webhook = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection)).webhook
                #expect(webhook.failures == 2 && webhook.failingSince == .noon + 1)
                let c = try #require(try Self.claim(id, at: 40, on: connection))
                try WebhookDeliveryStore.markDelivered(c, Self.good, failuresOfReceiver: 2, at: .noon + 41, on: connection)
                let healthy = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection)).webhook
                #expect(healthy.failures == 0 && healthy.failingSince == nil)
                #expect(try Self.claim(id, at: 42, on: connection)?.message == "msg_a")
                let log = try Self.log(id, on: connection)
                #expect(log[1].fault == "time-out" && log[1].status == nil && log[1].dueAt == .noon + 41 && log[1].attempts == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `another address rests no longer for what the former did not take`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                _ = try Self.keep(["a", "b"], for: id, on: connection)
                let a = try #require(try Self.claim(id, on: connection))
                _ = try Self.fail(a, retryAfter: 5_000, at: 1, on: connection)
                var content = Sample.webhookContent("Diariet")
                #expect(try WebhookStore.change(id, desk: Self.desk, from: 1, to: content, on: connection))
                #expect(try Self.claim(id, at: 2, on: connection) == nil)
                content.address = "https://hooks.example.se/other"
                #expect(try WebhookStore.change(id, desk: Self.desk, from: 2, to: content, on: connection))
                let moved = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection)).webhook
                #expect(moved.failures == 0 && moved.failingSince == nil)
                #expect(try Self.claim(id, at: 2, on: connection)?.message == "msg_b")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what arrives after it was dropped has arrived, unless another attempt has begun`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                _ = try Self.keep(["a"], for: id, on: connection)
                func state() throws -> WebhookDelivery.State? { try Self.log(id, on: connection).first?.state }
                let first = try #require(try Self.claim(id, on: connection))
                _ = try WebhookStore.turnOff(id, because: .staff, desk: Self.desk, at: .noon + 1, on: connection)
                #expect(try Self.fail(first, retryAfter: 5, at: 2, on: connection) == nil && state() == .dropped)
                #expect(try WebhookDeliveryStore.sendAgain(first.id, of: id, desk: Self.desk, at: .noon + 3, on: connection))
                let second = try #require(try Self.claim(id, at: 4, on: connection))
                _ = try WebhookStore.turnOn(id, desk: Self.desk, at: .noon + 5, on: connection)
                _ = try WebhookStore.turnOff(id, because: .staff, desk: Self.desk, at: .noon + 6, on: connection)
                try WebhookDeliveryStore.markDelivered(first, Self.good, failuresOfReceiver: 3, at: .noon + 7, on: connection)
                #expect(try state() == .dropped)
                try WebhookDeliveryStore.markDelivered(second, Self.good, failuresOfReceiver: 3, at: .noon + 8, on: connection)
                #expect(try state() == .delivered)
                #expect(try Self.fail(second, retryAfter: 5, at: 9, on: connection) == nil && state() == .delivered)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is given up stays in the log and can be sent again, and so can a test to one that is off`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                _ = try Self.keep(["a", "b"], for: id, on: connection)
                let a = try #require(try Self.claim(id, on: connection))
                #expect(try Self.fail(a, retryAfter: nil, at: 1, on: connection) == .noon + 1)
                #expect(try WebhookStore.turnOff(id, because: .failing, desk: Self.desk, at: .noon + 2, on: connection))
                #expect(try !WebhookStore.turnOff(id, because: .staff, desk: Self.desk, at: .noon + 3, on: connection))
                #expect(try Self.log(id, on: connection).map(\.state) == [.failed, .dropped])
                let off = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection)).webhook
                #expect(off.offReason == .failing && off.offAt == .noon + 2 && off.watch.state == .paused)
                #expect(try Self.claim(id, at: 99, on: connection) == nil)
                #expect(try WebhookDeliveryStore.sendAgain(a.id, of: id, desk: Self.desk, at: .noon + 99, on: connection))
                #expect(try !WebhookDeliveryStore.sendAgain(a.id, of: id, desk: "flen", at: .noon + 99, on: connection))
                let test = try WebhookDeliveryStore.addTest(
                    message: "msg_t", body: "{}", to: id, desk: Self.desk, at: .noon + 100, on: connection)
                let again = try #require(try Self.claim(id, at: 101, on: connection))
                #expect(again.id == a.id && again.attempt == 2 && again.message == a.message)
                #expect(try !WebhookDeliveryStore.sendAgain(a.id, of: id, desk: Self.desk, at: .noon + 101, on: connection))
                // One that is off has no further attempts of its own.
                #expect(try Self.fail(again, retryAfter: 5, at: 102, on: connection) == nil)
                let trial = try #require(try Self.claim(id, at: 103, on: connection))
                #expect(trial.id == test && trial.kind == .test)
                try WebhookDeliveryStore.markDelivered(trial, Self.good, failuresOfReceiver: 3, at: .noon + 104, on: connection)
                #expect(try Self.log(id, on: connection).map(\.state) == [.failed, .dropped, .delivered])
                #expect(try WebhookStore.turnOn(id, desk: Self.desk, at: .noon + 200, on: connection))
                let on = try #require(try WebhookStore.webhook(id, desk: Self.desk, on: connection)).webhook
                #expect(on.state == .on && on.offReason == nil && on.failures == 0 && on.startsAt == .noon + 200)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was sent long ago is forgotten, and that it was sent is not`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                _ = try Self.keep(["a"], for: id, on: connection)
                #expect(try WebhookDeliveryStore.forget(endedBefore: .distantFuture, desk: Self.desk, on: connection) == 0)
                let a = try #require(try Self.claim(id, on: connection))
                try WebhookDeliveryStore.markDelivered(a, Self.good, failuresOfReceiver: 3, at: .noon, on: connection)
                #expect(try WebhookDeliveryStore.forget(endedBefore: .noon, desk: Self.desk, on: connection) == 0)
                #expect(try WebhookDeliveryStore.forget(endedBefore: .noon + 1, desk: "flen", on: connection) == 0)
                #expect(try WebhookDeliveryStore.forget(endedBefore: .noon + 1, desk: Self.desk, on: connection) == 1)
                #expect(try WebhookDeliveryStore.delivery(a.id, of: id, desk: Self.desk, on: connection)?.body == nil)
                #expect(try !WebhookDeliveryStore.sendAgain(a.id, of: id, desk: Self.desk, at: .noon, on: connection))
                #expect(try Self.keep(["a"], for: id, on: connection) == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a test of long ago is in no log, and one that has not ended is`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let id = try Self.add(on: connection)
                func addTest(_ message: String) throws {
                    _ = try WebhookDeliveryStore.addTest(
                        message: message, body: "{}", to: id, desk: Self.desk, at: .noon, on: connection)
                }
                try addTest("msg_t1")
                let test = try #require(try Self.claim(id, on: connection))
                try WebhookDeliveryStore.markDelivered(test, Self.good, failuresOfReceiver: 3, at: .noon, on: connection)
                try addTest("msg_t2")
                #expect(try WebhookDeliveryStore.forget(endedBefore: .noon, desk: Self.desk, on: connection) == 0)
                #expect(try WebhookDeliveryStore.forget(endedBefore: .noon + 1, desk: Self.desk, on: connection) == 1)
                #expect(try Self.log(id, on: connection).map(\.message) == ["msg_t2"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a webhook that has a person's address in its note or its address is found`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                for (key, note, address) in [
                    (1, "Fråga Bo@X.eu", "https://hooks.example.se/"), (2, "", "https://hooks.example.se/?who=bo%40x.eu"),
                    (3, "else@x.eu", "https://hooks.example.se/bo_x.eu"),
                ] as [(UInt8, String, String)] {
                    var content = Sample.webhookContent(note)
                    content.address = address
                    let new = NewWebhook(content: content, secret: [1], formKey: [key], madeBy: "staff:3")
                    _ = try WebhookStore.add(new, desk: Self.desk, at: .noon, on: connection)
                }
                func found(_ email: String, desk: MunicipalDesk.ID = Self.desk) throws -> [String] {
                    try PersonalDataStore.findings(email: email, desk: desk, on: connection).mentionedElsewhere
                }
                #expect(try found("bo@x.eu") == ["webhook:1", "webhook:2"])
                #expect(try found("else@x.eu") == ["webhook:3"] && found("b_@x.eu") == [] && found("bo@x.eu", desk: "flen") == [])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what there is to do is found for all desks at once`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                func work(_ seconds: Double = 0) throws -> WebhookWork {
                    try WebhookWork(at: .noon + seconds, since: .noon - 60, on: connection)
                }
                #expect(try work().desks.isEmpty && work().due.isEmpty)
                let id = try Self.add(on: connection)
                #expect(try work().desks == [Self.desk] && work().due.isEmpty)
                _ = try Self.keep(["a"], for: id, on: connection)
                #expect(try work().due == [Self.desk: [id]])
                let a = try #require(try Self.claim(id, on: connection))
                #expect(try work().due.isEmpty && work(61).due == [Self.desk: [id]])
                _ = try Self.fail(a, retryAfter: 5, at: 1, on: connection)
                // It rests longer than the delivery waits.
                #expect(try work(7).due.isEmpty && work(11).due == [Self.desk: [id]])
                let figures = try WebhookFigures(at: .noon + 11, on: connection)
                #expect(figures.on == 1 && figures.failing == 1 && figures.waiting == 1 && figures.shutOff == 0)
                _ = try WebhookStore.turnOff(id, because: .gone, desk: Self.desk, at: .noon, on: connection)
                let later = try WebhookFigures(at: .noon + 11, on: connection)
                #expect(later.on == 0 && later.failing == 0 && later.waiting == 0 && later.shutOff == 1)
                #expect(try work(11).desks.isEmpty && work(11).due.isEmpty)
            }
        }
    }
}
