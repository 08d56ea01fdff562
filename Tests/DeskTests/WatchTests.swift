import Foundation
import Funding
import Mail
import SQLCore
import Storage
import Testing

@testable import Desk

/// Following calls from the form to the letters.
@Suite(.serialized) struct WatchTests {
    private static func day(_ desk: TestDesk, _ offset: Int) -> Day { Day(of: desk.now, in: .brussels).adding(days: offset) }

    @Test func `nobody gets more than one letter before they have confirmed, and then everything once`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("cerv_2021_2027"), as: "opt@example.se", confirming: false)
        try await desk.bring(.sample("opt-1", programme: "cerv_2021_2027"))
        try await desk.deliver()
        let asked = desk.letters(to: "opt@example.se")
        #expect(asked.map(\.subject) == ["confirmation"])
        let token = try #require(asked.first?.text.split(separator: " ").last.map(String.init))
        let stored = try #require(try await ReadWatch(desk.desk).watch(token: token))
        #expect(stored.id == watch && stored.watch.state == .waiting)
        #expect(try await ReadWatch(desk.desk).watch(token: String(token.reversed())) == nil)
        #expect(asked.first?.list?.unsubscribe.absoluteString.hasSuffix(token) == true)

        try await ChangeWatch(desk.desk).activate(watch)
        try await desk.bring(.sample("opt-2", programme: "cerv_2021_2027"))
        try await desk.bring(.sample("opt-3", programme: "life_2021_2027"))
        for _ in 0..<3 { try await desk.deliver() }
        #expect(desk.news(to: "opt@example.se") == ["opt-2: new"])
        try await desk.bring(.sample("opt-2", programme: "cerv_2021_2027", budget: 5))
        try await desk.deliver()
        #expect(desk.news(to: "opt@example.se") == ["opt-2: budget:2"])
    }

    @Test func `one call is followed from version to version until it leaves its source and comes back`() async throws {
        let desk = try await TestDesk.shared()
        let call = Call.sample("one", closes: Self.day(desk, 60))
        try await desk.bring(call)
        try await desk.deliver()
        _ = try await desk.follow(.call("one"), as: "one@example.se")
        try await desk.bring(.sample("one", title: "Another title", closes: Self.day(desk, 70), budget: 9))
        try await desk.deliver()
        #expect(desk.news(to: "one@example.se") == ["one: dates:2 budget:2 text:2"])
        let (now, keep) = (desk.now, try await desk.desk.store.read { try Set(CallStore.names(origin: .portal, on: $0).values) })
        let others = try await desk.desk.store.read { connection in
            var ids: Set<Call.ID> = keep
            try CallStore.forEach(on: connection) { if $0.id != "one" { ids.insert($0.id) } }
            return ids
        }
        _ = try await desk.desk.store.write {
            try CallStore.withdraw(missingFrom: others, origin: .portal, reach: Day(of: now, in: .brussels), at: now, on: $0)
        }
        try await desk.deliver()
        #expect(desk.news(to: "one@example.se") == ["one: withdrawn:3"])
        try await desk.bring(.sample("one", closes: Self.day(desk, 70)))
        try await desk.deliver()
        #expect(desk.news(to: "one@example.se") == ["one: returned:4"])
    }

    @Test func `a search tells what comes to match it, and who has been told of a call is told what becomes of it`() async throws {
        let desk = try await TestDesk.shared()
        let search = WatchedSearch(programme: "creative_europe", closesWithin: 30)
        _ = try await desk.follow(.search(search), as: "search@example.se")
        try await desk.bring(.sample("near", programme: "creative_europe", closes: Self.day(desk, 90)))
        try await desk.deliver()
        #expect(desk.news(to: "search@example.se") == [])
        try await desk.bring(.sample("near", programme: "creative_europe", closes: Self.day(desk, 20)))
        try await desk.deliver()
        #expect(desk.news(to: "search@example.se") == ["near: new"])
        try await desk.bring(.sample("near", programme: "life_2021_2027", closes: Self.day(desk, 200)))
        try await desk.deliver()
        #expect(desk.news(to: "search@example.se") == ["near: dates:3 text:3"])
    }

    @Test func `days bring openings, reminders, and calls that have come near, once each`() async throws {
        let desk = try await TestDesk.shared()
        try await desk.bring(
            .sample("day", programme: "urbact_iv", opens: Self.day(desk, 2), closes: Self.day(desk, 33)))
        try await desk.deliver()
        let programme = Watch.Subject.programme("urbact_iv")
        _ = try await desk.follow(programme, as: "day@example.se", reminders: [30, 7])
        _ = try await desk.follow(.search(WatchedSearch(programme: "urbact_iv", closesWithin: 20)), as: "within@example.se")
        var told: [Int: [String]] = [:]
        for number in 1...40 {
            desk.wait(days: 1)
            try await desk.deliver()
            try await desk.deliver()
            let news = desk.news(to: "day@example.se") + desk.news(to: "within@example.se").map { "within " + $0 }
            if !news.isEmpty { told[number] = news.map { $0.replacing(/(closes:\d+):\d+/) { "\($0.output.1)" } } }
        }
        #expect(
            told == [
                2: ["day: opened:\(Day(of: desk.now, in: .brussels).adding(days: -38).iso)"], 3: ["day: closes:30"],
                13: ["within day: new"], 26: ["day: closes:7"],
            ])
    }

    @Test func `words of a search find in letters what they find in the list`() async throws {
        let desk = try await TestDesk.shared()
        let texts = [
            "våtmark", "wetland", "energieffektivisering", "cykel", "bicycle paths", "zz-42", "våtmrak", "skola", "och", "energy wetland",
        ]
        let titles = [
            "Restoring wetlands", "Energy efficiency of schools", "Safe bicycle traffic", "Something else altogether", "ZZ-42 label",
            "Våtmark vid sjön",
        ]
        var addresses: [(email: String, text: String, language: Language)] = []
        for (number, text) in texts.enumerated() {
            for language in Language.allCases {
                let email = "words-\(number)-\(language.rawValue)@example.se"
                _ = try await desk.follow(.search(WatchedSearch(text: text, status: .all)), as: email, in: language)
                addresses.append((email, text, language))
                // Nobody is flooded, nor is the site: the next hour comes.
                desk.wait(seconds: 200)
            }
        }
        for (number, title) in titles.enumerated() { try await desk.bring(.sample("words-\(number)", title: title)) }
        try await desk.deliver()
        var found = 0
        for (email, text, language) in addresses {
            let told = Set(
                desk.news(to: email).flatMap { $0.split(separator: "\n") }.compactMap { $0.split(separator: ":").first.map(String.init) })
            let filter = CallFilter(WatchedSearch(text: text, status: .all), at: desk.now)
            let list = try await SearchCalls(desk.desk).page(1, of: 200, filter: filter, by: .deadline, in: language).calls
            #expect(told == Set(list.map(\.id.rawValue).filter { $0.hasPrefix("words-") }), "\(text) in \(language)")
            found += told.count
        }
        #expect(found > 10)
    }

    @Test func `what is dismissed is left out, and told when that is undone`() async throws {
        let desk = try await TestDesk.shared()
        try await desk.bring(.sample("dis-1"), .sample("dis-2"))
        try await desk.deliver()
        let subject = Watch.Subject.search(WatchedSearch(text: "dis-", status: .all))
        let watch = try await desk.follow(subject, as: "dis@example.se")
        try await ChangeWatch(desk.desk).dismiss("dis-1", from: watch, because: .wrongPlace)
        let following = ReadWatch(desk.desk)
        let stored = try await desk.desk.store.read { [id = desk.desk.id] in try WatchStore.active(desk: id, on: $0) }.first {
            $0.id == watch
        }
        #expect(try await following.calls(of: try #require(stored), limitedTo: 9).calls.map(\.id) == ["dis-2"])
        #expect(try await following.dismissals(of: try #require(stored)).map(\.reason) == [.wrongPlace])
        try await desk.bring(.sample("dis-1", budget: 1), .sample("dis-2", budget: 2))
        try await desk.deliver()
        #expect(desk.news(to: "dis@example.se") == ["dis-2: budget:2"])
        try await ChangeWatch(desk.desk).undoDismissal(of: "dis-1", from: watch)
        try await desk.deliver()
        #expect(desk.news(to: "dis@example.se") == ["dis-1: budget:2"])
    }

    @Test func `a pause gathers nothing, and what is stopped gets no more`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("elena"), as: "pause@example.se")
        let change = ChangeWatch(desk.desk)
        try await change.pause(watch)
        try await desk.bring(.sample("pause-1", programme: "elena"))
        try await desk.deliver()
        try await change.activate(watch)
        try await desk.bring(.sample("pause-2", programme: "elena"))
        try await desk.deliver()
        #expect(desk.news(to: "pause@example.se") == ["pause-2: new"])
        try await change.stop(watch)
        try await desk.bring(.sample("pause-3", programme: "elena"))
        try await desk.deliver()
        #expect(desk.news(to: "pause@example.se") == [])
        desk.wait(days: 31)
        #expect(try await PurgeWatches(desk.desk).purge() >= 1)
    }

    @Test func `a server in trouble gets the same message again later, and one that refuses the address stops the watch`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("eucf"), as: "fault@example.se")
        func state() async throws -> Watch? {
            let rows = try await desk.desk.store.read { connection in
                try connection.first("SELECT state, is_refused FROM watch WHERE id = \(watch)").map {
                    (try $0.decode("state", as: Watch.State.self), try $0.decode("is_refused", as: Bool.self))
                }
            }
            return rows.map {
                Watch(
                    id: watch, subject: .programme("eucf"), language: .swedish, frequency: .instant, reminders: [], state: $0.0,
                    requestedAt: .start, isRefused: $0.1)
            }
        }
        for fault in [MailFault.temporary("later"), .configuration("sign-in")] {
            desk.answer("fault@example.se", with: fault)
            try await desk.bring(.sample("fault-\(fault == .temporary("later") ? 1 : 2)", programme: "eucf"))
            let report = try await desk.deliver()
            #expect(report.postponed == 1 && (report.fault != nil) == (fault != .temporary("later")))
            #expect(try await desk.deliver().postponed == 0)
            desk.answer("fault@example.se", with: nil)
            desk.wait(seconds: 61)
            try await desk.deliver()
            #expect(desk.news(to: "fault@example.se").count == 1)
        }
        desk.answer("fault@example.se", with: .refusedRecipient("550 5.1.1"))
        for number in 3...5 {
            #expect(try await state()?.state == .active)
            try await desk.bring(.sample("fault-\(number)", programme: "eucf"))
            #expect(try await desk.deliver().refused == 1)
        }
        let last = try await state()
        #expect(last?.state == .stopped && last?.isRefused == true)
    }

    @Test func `a link of another key is told from one's own`() throws {
        let (one, other) = (LinkKey(bytes: [UInt8](repeating: 1, count: 32)), LinkKey(bytes: [UInt8](repeating: 2, count: 32)))
        let seed = Secret.random()
        #expect(one.secret(for: seed) == one.secret(for: seed) && one.secret(for: seed) != other.secret(for: seed))
        #expect("\(one)" == "a key for private links")
    }

    @Test func `the key of links is made once, for its user alone, and anything else in its file is refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-key-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "link.key")
        let seed: [UInt8] = [1, 2, 3]
        let first = try LinkKey.kept(in: file).secret(for: seed)
        #expect(try LinkKey.kept(in: file).secret(for: seed) == first && first.count == 32)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["link.key"])
        try Data("hemligt".utf8).write(to: file)
        #expect(throws: LinkKey.Unusable.self) { try LinkKey.kept(in: file) }
    }

    @Test func `the address of the feeds is known to whoever has the page's, and not the other way round`() {
        let secret = WatchSecret(page: Array(repeating: 7, count: 32))
        #expect(Set([secret.page, secret.reading, secret.digest]).count == 3 && secret.reading.count == 32)
        #expect(WatchSecret.digest(ofReading: secret.reading) == secret.digest)
        #expect(WatchSecret(page: secret.reading).digest != secret.digest && WatchSecret.digest(ofReading: secret.page) != secret.digest)
    }

    @Test(arguments: [
        ("", FollowProblem.emailEmpty), ("  ", .emailEmpty), ("anna", .emailWrong), ("a@b@c.se", .emailWrong), ("a\n@b.se", .emailWrong),
    ])
    func `an address that cannot be written to is said to be wrong`(email: String, problem: FollowProblem) {
        #expect(FollowDraft(subject: .call("a"), email: email, frequency: .daily, reminders: [3, 7]).problem == problem)
    }
}
