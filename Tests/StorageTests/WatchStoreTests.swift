import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct WatchStoreTests {
    private static func follow(
        _ token: UInt8, email: String? = nil, subject: Watch.Subject = .programme("life"), frequency: WatchFrequency = .instant,
        desk: MunicipalDesk.ID = "katrineholm", active: Bool = true, on connection: any SQLConnection
    ) throws -> Watch.ID {
        let request = Sample.request(token: token, desk: desk, email: email, subject: subject, frequency: frequency)
        #expect(try WatchStore.request(request, limits: WatchLimits(), on: connection))
        let id = try #require(try WatchStore.watch(tokenHash: request.tokenHash, desk: desk, on: connection)).id
        if active { try WatchStore.activate(id, desk: desk, at: .noon, on: connection) }
        return id
    }

    private static func letters(_ connection: any SQLConnection) throws -> [String] {
        try connection.rows("SELECT kind, state FROM watch_letter ORDER BY id").map { row in
            "\(try row.decode("kind", as: String.self)) \(try row.decode("state", as: String.self))"
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is followed comes back by its link, to its own desk only, and moves from state to state`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let search = WatchedSearch(text: "våtmark", programme: "life", theme: .water, audience: .farmer, closesWithin: 90)
                let id = try Self.follow(1, subject: .search(search), active: false, on: connection)
                func stored() throws -> StoredWatch {
                    try #require(try WatchStore.watch(tokenHash: [1, 4, 5, 6], desk: "katrineholm", on: connection))
                }
                let watch = try stored()
                #expect(watch.watch.subject == .search(search) && watch.watch.state == .waiting && watch.watch.reminders == [30, 7])
                #expect(watch.email == "reader-1@example.se" && watch.seed == [1] && watch.purgeAfter == Sample.day(7))
                #expect(try WatchStore.watch(tokenHash: [1, 4, 5, 6], desk: "flen", on: connection) == nil)
                #expect(try WatchStore.active(desk: "katrineholm", on: connection) == [])

                try WatchStore.pause(id, desk: "katrineholm", on: connection)
                #expect(try stored().watch.state == .waiting)
                try WatchStore.activate(id, desk: "katrineholm", at: .noon + 60, on: connection)
                #expect(try stored().watch.confirmedAt == .noon + 60 && stored().purgeAfter == nil)
                #expect(try WatchStore.active(desk: "katrineholm", on: connection) == [stored().watch])
                #expect(try WatchStore.active(desk: "flen", on: connection) == [])
                try WatchStore.change(id, desk: "katrineholm", frequency: .weekly, reminders: [7], on: connection)
                try WatchStore.pause(id, desk: "katrineholm", on: connection)
                #expect(try stored().watch.state == .paused && stored().watch.frequency == .weekly && stored().watch.reminders == [7])
                try WatchStore.stop(id, desk: "katrineholm", keptUntil: Sample.day(30), at: .noon, on: connection)
                #expect(try stored().watch.state == .stopped && stored().purgeAfter == Sample.day(30))
                try WatchStore.activate(id, desk: "katrineholm", at: .noon + 900, on: connection)
                #expect(try stored().watch.state == .active && stored().watch.confirmedAt == .noon + 60 && stored().purgeAfter == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same again is stored once, and reminds who follows it already`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let first = Sample.request(token: 1, email: "a@example.se")
                let again = Sample.request(token: 2, email: "a@example.se", frequency: .weekly, at: .noon + 60)
                #expect(try WatchStore.request(first, limits: WatchLimits(), on: connection))
                #expect(try WatchStore.request(again, limits: WatchLimits(), on: connection))
                let watch = try #require(try WatchStore.watch(tokenHash: first.tokenHash, desk: first.desk, on: connection))
                #expect(watch.watch.frequency == .weekly)
                #expect(try WatchStore.watch(tokenHash: again.tokenHash, desk: first.desk, on: connection) == nil)
                try WatchStore.activate(watch.id, desk: "katrineholm", at: .noon, on: connection)
                #expect(try WatchStore.request(Sample.request(token: 3, email: "a@example.se"), limits: WatchLimits(), on: connection))
                #expect(try Self.letters(connection) == ["confirmation waiting", "confirmation waiting", "reminder waiting"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody is flooded with letters that they have not asked for`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let limits = WatchLimits(perHour: 2, perDay: 3, perHourInAll: 5)
                func ask(_ token: UInt8, _ email: String, at moment: Date) throws -> Bool {
                    let subject = Watch.Subject.call(Identifier("call-\(token)"))
                    return try WatchStore.request(
                        Sample.request(token: token, email: email, subject: subject, at: moment), limits: limits, on: connection)
                }
                #expect(try (UInt8(1)...3).map { try ask($0, "a@example.se", at: .noon) } == [true, true, false])
                #expect(try (UInt8(4)...5).map { try ask($0, "a@example.se", at: .noon + 3_601) } == [true, false])
                #expect(try ask(6, "a@example.se", at: .noon + 86_401))
                #expect(try (UInt8(7)...11).map { try ask($0, "\($0)@example.se", at: .noon + 86_402) } == [true, true, true, true, false])
                #expect(try WatchStore.watch(tokenHash: [3, 4, 5, 6], desk: "katrineholm", on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an event is kept once, however often it is found, and not for who has stopped`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: $0) }
            try await store.write { connection throws in
                let (one, two) = (try Self.follow(1, on: connection), try Self.follow(2, on: connection))
                try WatchStore.stop(two, desk: "katrineholm", keptUntil: Sample.day(30), at: .noon, on: connection)
                func open(to desk: MunicipalDesk.ID, since: Date = .noon) throws -> [CallChange] {
                    try WatchEventStore.changesNotEvaluated(by: desk, for: .people, since: since, limitedTo: 9, on: connection)
                }
                let changes = try open(to: "katrineholm")
                #expect(changes.map(\.kind) == [.appeared])
                let event = WatchEvent(call: "a", kind: .new, change: changes.first?.id)
                let entries = [one, two, 999].map { WatchEventStore.Entry(watch: $0, event: event) }
                func keep() throws -> Int {
                    try WatchEventStore.keep(entries, of: changes, evaluatedBy: "katrineholm", at: .noon, on: connection)
                }
                #expect(try keep() == 1)
                #expect(try keep() == 0)
                #expect(try connection.rows("SELECT event FROM watch_event WHERE watch_id = \(one)").count == 1)
                #expect(try WatchEventStore.told(of: ["a", "b"], desk: "katrineholm", on: connection) == ["a": [one]])
                #expect(try open(to: "katrineholm") == [])
                #expect(try open(to: "flen") == changes)
                #expect(try open(to: "flen", since: .noon + 1) == [])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a letter holds all that is due, once, and leaves out what was dismissed until that is undone`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                for id in ["a", "b", "c"] { _ = try CallStore.upsert(Sample.record(Sample.call(id)), at: .noon, on: connection) }
                let watch = try Self.follow(1, on: connection)
                func find(_ call: Call.ID) throws {
                    let entry = WatchEventStore.Entry(watch: watch, event: WatchEvent(call: call, kind: .new))
                    _ = try WatchEventStore.keep([entry], of: [], evaluatedBy: "katrineholm", at: .noon, on: connection)
                }
                for call in ["a", "b", "c"] as [Call.ID] { try find(call) }
                try WatchStore.dismiss("b", from: watch, desk: "katrineholm", because: .wrongPlace, at: .noon, on: connection)
                try WatchStore.dismiss("b", from: watch, desk: "katrineholm", because: .wrongSize, at: .noon + 1, on: connection)
                try WatchStore.dismiss("gone", from: watch, desk: "katrineholm", because: .other, at: .noon, on: connection)
                let dismissed = try WatchStore.dismissals(of: watch, desk: "katrineholm", on: connection)
                #expect(dismissed.map(\.call) == ["b"] && dismissed.map(\.reason) == [.wrongSize])
                func gather() throws -> Int {
                    try WatchLetterStore.gather(desk: "katrineholm", limitedTo: 9, at: .noon + 1, on: connection)
                }
                #expect(try gather() == 1)
                #expect(try gather() == 0)
                // The confirmation comes first.
                let asked = try #require(try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + 2, on: connection))
                #expect(asked.kind == .confirmation && asked.attempt == 1)
                try WatchLetterStore.markSent(asked, at: .noon + 2, on: connection)
                let claim = try #require(try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + 2, on: connection))
                let content = try #require(try WatchLetterStore.content(of: claim, on: connection))
                #expect(content.watch.id == watch && content.events.map(\.call) == ["a", "c"])
                try WatchStore.undoDismissal(of: "b", from: watch, desk: "katrineholm", on: connection)
                #expect(try gather() == 1)
                let next = try #require(try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + 2, on: connection))
                #expect(try WatchLetterStore.content(of: next, on: connection)?.events.map(\.call) == ["b"])
                #expect(try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + 2, on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `daily and weekly letters wait for their hour`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                _ = try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: connection)
                // 2026-11-22 is a Sunday, noon in London is one o'clock in Sweden.
                for (token, frequency) in zip(UInt8(1)..., WatchFrequency.allCases) {
                    let watch = try Self.follow(token, frequency: frequency, on: connection)
                    let entry = WatchEventStore.Entry(watch: watch, event: WatchEvent(call: "a", kind: .new))
                    _ = try WatchEventStore.keep([entry], of: [], evaluatedBy: "katrineholm", at: .noon, on: connection)
                }
                func gather(_ hours: Double) throws -> Int {
                    try WatchLetterStore.gather(desk: "katrineholm", limitedTo: 9, at: .noon + hours * 3_600, on: connection)
                }
                #expect(try [0, 17.9, 18, 18.1].map(gather) == [1, 0, 2, 0])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a letter whose sender was killed comes again with the same number, and a late mark of the dead changes nothing`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                _ = try Self.follow(1, active: false, on: connection)
                func claim(_ seconds: Double) throws -> WatchLetterStore.Claim? {
                    try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + seconds, on: connection)
                }
                let first = try #require(try claim(0))
                #expect(try claim(59) == nil)
                let second = try #require(try claim(60))
                #expect(second.id == first.id && second.attempt == 2)
                func refusals() throws -> Int? { try connection.first("SELECT refusals FROM watch")?.decode("refusals", as: Int.self) }
                try connection.execute("UPDATE watch SET refusals = 1")
                try WatchLetterStore.markSent(first, at: .noon, on: connection)
                try WatchLetterStore.markRecipientRefused(first, stoppingAfter: 1, keptUntil: Sample.day(30), at: .noon, on: connection)
                try WatchLetterStore.retry(first, at: .noon, on: connection)
                #expect(try Self.letters(connection) == ["confirmation sending"] && refusals() == 1)
                try WatchLetterStore.retry(second, at: .noon + 100, on: connection)
                #expect(try claim(99) == nil)
                let third = try #require(try claim(100))
                try WatchLetterStore.markSent(third, at: .noon, on: connection)
                #expect(try Self.letters(connection) == ["confirmation sent"] && refusals() == 0)
                #expect(try claim(9_999) == nil)
                #expect(try WatchCounts(desk: "katrineholm", on: connection).doubts == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `eight processes at once share the letters without sending one twice`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            _ = try await store.write { connection throws in
                for token in UInt8(1)...24 { _ = try Self.follow(token, active: false, on: connection) }
            }
            let claimed = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var mine: [Int64] = []
                        while let claim = try await store.write({
                            try WatchLetterStore.claim(desk: "katrineholm", lease: 600, at: .noon, on: $0)
                        }) { mine.append(claim.id) }
                        return mine
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.count == 24 && Set(claimed).count == 24)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an address that is refused time after time stops its watch`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                for number in 0..<4 { _ = try CallStore.upsert(Sample.record(Sample.call("c\(number)")), at: .noon, on: connection) }
                let watch = try Self.follow(1, on: connection)
                for number in 0..<4 {
                    let entry = WatchEventStore.Entry(watch: watch, event: WatchEvent(call: Identifier("c\(number)"), kind: .new))
                    _ = try WatchEventStore.keep([entry], of: [], evaluatedBy: "katrineholm", at: .noon, on: connection)
                    _ = try WatchLetterStore.gather(desk: "katrineholm", limitedTo: 9, at: .noon + 1, on: connection)
                }
                func refuse() throws {
                    let claim = try #require(try WatchLetterStore.claim(desk: "katrineholm", lease: 60, at: .noon + 2, on: connection))
                    try WatchLetterStore.markRecipientRefused(
                        claim, stoppingAfter: 3, keptUntil: Sample.day(30), at: .noon + 2, on: connection)
                }
                func state() throws -> Watch? {
                    try WatchStore.watch(tokenHash: [1, 4, 5, 6], desk: "katrineholm", on: connection)?.watch
                }
                try refuse()
                try refuse()
                #expect(try state()?.state == .active)
                try refuse()
                #expect(try state()?.state == .stopped && state()?.isRefused == true)
                #expect(try Self.letters(connection).suffix(2) == ["events dropped", "events dropped"])
                try WatchStore.activate(watch, desk: "katrineholm", at: .noon, on: connection)
                #expect(try state()?.isRefused == false)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what may no longer be kept is purged with all that belongs to it, in its own desk only`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                _ = try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: connection)
                _ = try Self.follow(1, active: false, on: connection)
                let stopped = try Self.follow(2, on: connection)
                let entry = WatchEventStore.Entry(watch: stopped, event: WatchEvent(call: "a", kind: .new))
                _ = try WatchEventStore.keep([entry], of: [], evaluatedBy: "katrineholm", at: .noon, on: connection)
                _ = try WatchLetterStore.gather(desk: "katrineholm", limitedTo: 9, at: .noon + 1, on: connection)
                try WatchStore.dismiss("a", from: stopped, desk: "katrineholm", because: .other, at: .noon, on: connection)
                try WatchStore.stop(stopped, desk: "katrineholm", keptUntil: Sample.day(30), at: .noon, on: connection)
                _ = try Self.follow(3, on: connection)
                _ = try Self.follow(4, desk: "flen", active: false, on: connection)
                func purge(_ day: Int) throws -> Int { try WatchStore.purge(desk: "katrineholm", on: Sample.day(day), on: connection) }
                #expect(try [7, 8, 30, 31, 9_999].map(purge) == [0, 1, 0, 1, 0])
                #expect(try connection.rows("SELECT id FROM watch").count == 2)
                #expect(try connection.rows("SELECT id FROM watch_event").isEmpty)
                #expect(try connection.rows("SELECT call_id FROM watch_dismissal").isEmpty)
                #expect(try Self.letters(connection).count == 2)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `days with an opening or a deadline are found by the calendar in Brussels, and are gathered once`(kind: TestDatabase) async throws
    {
        try await kind.withStore { store in
            let calls = [
                Sample.call("opens", opens: Sample.day(1)), Sample.call("closes", deadlines: [Deadline(on: Sample.day(8))]),
                Sample.call(
                    "second", deadlines: [Deadline(on: Sample.day(3), stage: .stage(1)), Deadline(on: Sample.day(8), stage: .stage(2))]),
                Sample.call("far", opens: Sample.day(2), deadlines: [Deadline(on: Sample.day(9))]),
            ]
            try await store.write { connection throws in
                _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
                let found = try WatchEventStore.calls(
                    opening: Sample.day(0)...Sample.day(1), closing: Sample.day(8)...Sample.day(8), desk: "flen", on: connection)
                #expect(Set(found) == ["opens", "closes"])
                #expect(try WatchEventStore.lastDay(of: "flen", for: .people, on: connection) == nil)
                for day in [0, 2, 1] { try WatchEventStore.setLastDay(Sample.day(day), of: "flen", for: .people, on: connection) }
                #expect(try WatchEventStore.lastDay(of: "flen", for: .people, on: connection) == Sample.day(2))
            }
        }
    }

    @Test func `a watch describes itself without personal data`() {
        let request = Sample.request(token: 1, email: "asa@example.se")
        var dumped = ""
        dump(request, to: &dumped)
        for text in ["\(request)", String(reflecting: request), dumped] { #expect(!text.contains("example.se")) }
    }
}
