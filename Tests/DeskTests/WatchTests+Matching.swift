import Foundation
import Funding
import Matching
import Storage
import Testing

@testable import Desk

/// What comes to match, and by what it is seen.
extension WatchTests {
    @Test(arguments: [CallFieldChange.Field.text, .keywords, .callTitle, .destination])
    func `a call that comes to be about a search is told as new, and after that as changed`(field: CallFieldChange.Field) async throws {
        let desk = try await TestDesk.shared()
        let (id, email) = ("content-\(field.rawValue)", "content-\(field.rawValue)@example.se")
        _ = try await desk.follow(.search(WatchedSearch(text: "bicycle", status: .all)), as: email, in: .english)
        // Among others that say much, words count for something.
        let much = String(repeating: "Forests and farms need water, and the harbour needs dredging. ", count: 60)
        for number in 0..<4 {
            try await desk.bring(.sample("much-\(number)", text: much, keywords: [much], callTitle: much, destination: much))
        }
        try await desk.bring(.sample(id, title: "Something else altogether"))
        try await desk.deliver()
        #expect(desk.news(to: email) == [])
        let words = "Bicycles, bicycle traffic, bicycle lanes and bicycle parking: all that bicycles need"
        let (text, keywords) = (field == .text ? words : "", field == .keywords ? [words] : [])
        let (callTitle, destination) = (field == .callTitle ? words : nil, field == .destination ? words : nil)
        func call(budget: Int? = nil, after: String = "") -> Call {
            .sample(
                id, title: "Something else altogether", budget: budget, text: text + after, keywords: keywords, callTitle: callTitle,
                destination: destination)
        }
        try await desk.bring(call())
        try await desk.deliver()
        #expect(desk.news(to: email) == ["\(id): new"])
        try await desk.bring(call(budget: 7, after: " and more."))
        try await desk.deliver()
        #expect(desk.news(to: email) == ["\(id): budget:3 text:3"])
    }

    @Test func `editors' words that come later bring a call to whom they fit, once`() async throws {
        let desk = try await TestDesk.shared()
        _ = try await desk.follow(.search(WatchedSearch(status: .all, theme: .youth)), as: "theme@example.se")
        _ = try await desk.follow(.search(WatchedSearch(status: .all, audience: .farmer)), as: "audience@example.se")
        _ = try await desk.follow(.search(WatchedSearch(status: .all, theme: .water)), as: "other@example.se")
        try await desk.bring(.sample("words"))
        try await desk.deliver()
        func write(themes: [Theme], audience: [ApplicantKind]) async throws -> [[String]] {
            let (call, now) = (Call.sample("words", themes: themes, audience: audience), desk.now)
            _ = try await desk.desk.store.write { try CallStore.replaceCatalogueCalls([call], at: now, on: $0) }
            try await desk.deliver()
            desk.wait(seconds: 60)
            return ["theme", "audience", "other"].map { desk.news(to: "\($0)@example.se") }
        }
        #expect(try await write(themes: [.youth], audience: []) == [["words: new"], [], []])
        #expect(try await write(themes: [.youth], audience: [.farmer]) == [[], ["words: new"], []])
        #expect(try await write(themes: [], audience: []) == [[], [], []])
        #expect(try await write(themes: [.youth], audience: [.farmer]) == [[], [], []])
    }

    @Test func `what was on its way when somebody stopped is not told when they begin again`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("again"), as: "again@example.se", .daily)
        try await desk.bring(.sample("again-1", programme: "again"))
        try await desk.deliver()
        let change = ChangeWatch(desk.desk)
        try await change.stop(watch)
        try await change.activate(watch)
        try await desk.bring(.sample("again-2", programme: "again"))
        try await desk.deliver()
        desk.wait(days: 1)
        try await desk.deliver()
        #expect(desk.news(to: "again@example.se") == ["again-2: new"])
    }

    @Test func `an evaluation never has a matcher from before what it has read`() async throws {
        let desk = try await TestDesk.shared()
        for number in 0..<4 {
            try await desk.bring(.sample("race-\(number)-a", title: "Zebra crossings \(number)"))
            // A renewal that may read the calls before the next one is stored.
            let renewal = Task { try await desk.desk.matchers.refresh() }
            try await Task.sleep(for: .milliseconds(number * 20))
            try await desk.bring(.sample("race-\(number)-b", title: "Zebra crossings \(number)"))
            let matcher = try await desk.desk.matchers.upToDate()
            #expect(matcher.calls(about: "zebra", in: .english).contains(Identifier("race-\(number)-b")), "\(number)")
            try await renewal.value
        }
    }

    @Test func `whoever waits for the index of projects never gets one from before they asked`() async throws {
        let desk = try await TestDesk.shared()
        func store(_ id: String) async throws {
            let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(Self.today(desk)))
            let project = FundedProject(
                id: Identifier(id), origin: .cordis, identifier: id,
                title: TextVersions([.init(language: "en", text: "Zebra crossings of \(id)")]), source: source)
            let now = desk.now
            _ = try await desk.desk.store.write { try ProjectStore.upsert([(project, id)], at: now, on: $0) }
        }
        for number in 0..<4 {
            try await store("race-\(number)-a")
            let renewal = Task { try await desk.desk.projects.refresh() }
            try await Task.sleep(for: .milliseconds(number * 2))
            try await store("race-\(number)-b")
            let ranking = try #require(try await desk.desk.projects.ready())
            let found = ranking.ranking(of: "zebra crossings", in: .english).map(\.id)
            #expect(found.contains(Identifier("race-\(number)-b")), "\(number)")
            try await renewal.value
        }
    }

    private static func today(_ desk: TestDesk) -> Day { Day(of: desk.now, in: .brussels) }

    @Test func `the calls that fit now are counted without those that were dismissed`() async throws {
        let desk = try await TestDesk.shared()
        let last = Day(of: desk.now, in: .brussels).adding(days: 50)
        for number in 1...4 { try await desk.bring(.sample("count-\(number)", programme: "count", closes: last)) }
        for subject in [Watch.Subject.programme("count"), .search(WatchedSearch(status: .all, programme: "count"))] {
            let id = try await desk.follow(subject, as: "count@example.se")
            try await ChangeWatch(desk.desk).dismiss("count-2", from: id, because: .other)
            let reading = ReadWatch(desk.desk)
            let watch = Watch(
                id: id, subject: subject, language: .swedish, frequency: .daily, reminders: [], state: .active, requestedAt: desk.now)
            let found = try await reading.calls(of: watch, limitedTo: 2)
            #expect(found.calls.map(\.id) == ["count-1", "count-3"] && found.total == 3)
        }
    }

    @Test func `a sample letter and a followed call are made without long texts`() async throws {
        let desk = try await TestDesk.shared()
        for text in ["The first wording.", "The second wording."] {
            try await desk.bring(.sample("sample-1", programme: "sample", text: text))
        }
        let followed = try #require(try await desk.desk.store.read { try CallStore.followed(["sample-1"], on: $0) }.first)
        let items = try await SampleLetter(desk.desk).items(for: .call("sample-1"), frequency: .daily, reminders: [], in: .swedish)
        for change in followed.changes + items.flatMap(\.news).compactMap(\.change) {
            #expect(change.fields.allSatisfy { $0.before == nil && $0.after == nil })
        }
        #expect(followed.changes.first?.fields.map(\.field) == [.text])
        #expect(items.first?.news.map(\.kind) == [.textChanged(version: 2)])
    }

    @Test func `a sample letter of a search tells of changed words as changes`() async throws {
        let desk = try await TestDesk.shared()
        for text in ["Safe bicycle traffic.", "Safe bicycle traffic for all."] {
            try await desk.bring(.sample("sample-2", title: "Bicycle lanes of the sample", text: text))
        }
        let search = Watch.Subject.search(WatchedSearch(text: "bicycle sample", status: .all))
        let items = try await SampleLetter(desk.desk).items(for: search, frequency: .daily, reminders: [], in: .english)
        #expect(items.first?.call.id == "sample-2" && items.first?.news.map(\.kind).contains(.textChanged(version: 2)) == true)
    }

    @Test func `a wish to follow something is described without its address, and its words are no longer than a search reads`() {
        func draft(_ length: Int) -> FollowDraft {
            let search = WatchedSearch(text: String(repeating: "å", count: length))
            return FollowDraft(subject: .search(search), email: "anna@example.se", frequency: .daily, reminders: [])
        }
        var dumped = "\(draft(1)) \(String(reflecting: draft(1)))"
        dump(draft(1), to: &dumped)
        #expect(!dumped.contains("anna") && !dumped.contains("example"))
        #expect(draft(200).problem == nil && draft(201).problem == .textTooLong)
    }
}
