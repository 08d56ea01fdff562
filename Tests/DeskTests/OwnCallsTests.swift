import Catalogue
import Foundation
import Funding
import Importing
import Language
import Matching
import SQLCore
import Storage
import Testing

@testable import Desk

/// Calls of one desk's own beside another desk of the same installation: each way to read calls, at both.
struct OwnCallsTests {
    private static let title = "Bygdemedel till samlingslokaler i byarna runt sjön"

    /// The home desk, and Flen's with calls of its own by these numbers.
    private static func desks(with numbers: ClosedRange<Int> = 1...1) async throws -> (home: TestDesk, flen: Desk) {
        let home = try await TestDesk()
        let now = home.now
        try await home.desk.store.write { connection in
            try DeskStore.add(MunicipalDesk(id: "flen", name: "Flen", folder: "flen"), at: now, on: connection)
        }
        let flen = home.desk.neighbour("flen", of: home.desk.catalogue.municipality, document: "")
        try await run(numbers, at: flen)
        return (home, flen)
    }

    @discardableResult
    private static func run(_ numbers: ClosedRange<Int>, at desk: Desk) async throws -> ImportReport {
        let table = Self.table(numbers)
        let importer = CallTableImporter(
            programmes: desk.catalogue.programmes, places: desk.catalogue.gazetteer, owner: desk.id.rawValue)
        return try await ImportCalls(ownOf: desk, origin: .table).run(isComplete: true, acceptingFewer: true) { now, take in
            try importer.readCalls(from: .bytes(Data(table.utf8), name: "table.csv"), asOf: now, take)
        }
    }

    private static func table(_ numbers: ClosedRange<Int>) -> String {
        let rows = numbers.map { number in
            "bygd-\(number);\(title) \(number);Village grants for assembly halls \(number);leader_2023_2027;2027-01-01;2027-03-01;https://flen.example.se/\(number);"
                + "Pengar till samlingslokaler, bygdegårdar och hembygdsföreningar som vill rusta upp sina hus vid Zqvarnbacka.;rural"
        }
        return (["Id;Namn;Namn på engelska;Program;Öppnar;Stänger;Länk;Beskrivning;Tema"] + rows).joined(separator: "\n")
    }

    private static let id: Call.ID = "flen~table-bygd-1"

    private static func everything(at desk: Desk) async throws -> [String: Bool] {
        let moment = desk.surroundings.now()
        func holds(_ calls: [Call]) -> Bool { calls.contains { $0.id == id } }
        var filter = CallFilter(moment: moment)
        filter.states = [.open]
        var searched = filter
        searched.text = "bygdegårdar"
        let browse = BrowseCalls(desk)
        let follow = FollowCalls(desk)
        let list = try await browse.page(1, of: 50, filter: filter, by: .deadline)
        let idea = Idea(text: "Vi vill rusta upp vår bygdegård och samlingslokal i byn med bygdemedel", language: .swedish)
        let matched = try await MatchIdea(desk).answer(to: idea, at: Moment(moment), limitedTo: 50)
        let month = Month(of: Day(of: moment, in: .stockholm))
        let dates = try await ShowMonth(desk).dates(of: month.next.next, filter: filter, datesPerDay: 50, in: .swedish)
        let selection = try await follow.selection(filter, by: .deadline, limitedTo: 50, in: .swedish)
        return [
            "list": holds(list.calls), "total": list.total > 0, "facets": (list.facets.programmes["leader_2023_2027"] ?? 0) > 0,
            "first": holds(try await browse.first(50, filter: filter, by: .deadline)),
            "search": holds(try await SearchCalls(desk).page(1, of: 50, filter: searched, by: .deadline, in: .swedish).calls),
            "call": try await browse.call(id) != nil, "outline": holds(try await browse.outlines([id])),
            "count": try await browse.count() > 0, "history": try await !BrowseChanges(desk).history(of: id).isEmpty,
            "latest change": try await BrowseChanges(desk).latest(of: id) != nil,
            "changes": try await BrowseChanges(desk).latest(limitedTo: 50).contains { $0.call.id == id },
            "feed": selection.calls.contains(id), "followed": try await !follow.calls([id]).isEmpty,
            "month": dates.dates.contains { $0.call == id }, "match": matched.matches.contains { $0.call == id },
            "about": try await desk.matchers.current().calls(about: "bygdegårdar", in: .swedish).contains(id),
            "sample letter": try await !SampleLetter(desk).items(
                for: .call(id), frequency: .instant, reminders: [], in: .swedish
            ).isEmpty,
        ]
    }

    @Test func `whatever reads calls has a desk's own at that desk and at no other`() async throws {
        let (home, flen) = try await Self.desks()
        let own = try await Self.everything(at: flen)
        #expect(own.filter { !$0.value }.keys.sorted() == [])
        let others = try await Self.everything(at: home.desk)
        #expect(others.filter(\.value).keys.sorted() == [])
    }

    @Test func `words that only a desk's own calls have are suggested to nobody`() async throws {
        let (home, flen) = try await Self.desks(with: 1...4)
        for desk in [home.desk, flen] {
            #expect(SuggestWords(desk).suggestions(completing: "zqvarnb", in: .swedish) == [])
            let unknown = try await desk.matchers.current().unknownWords(ofSearch: "Zqvarnbakka", in: .swedish)
            #expect(!unknown.flatMap(\.nearest).contains { $0.lowercased() == "zqvarnbacka" })
        }
        // The index itself has them.
        #expect(try await flen.matchers.current().calls(about: "zqvarnbacka", in: .swedish).count == 4)
    }

    @Test func `a table that no longer has a call withdraws it at that desk alone`() async throws {
        let (home, flen) = try await Self.desks(with: 1...3)
        try await Self.run(1...5, at: home.desk)
        let report = try await Self.run(1...2, at: flen)
        #expect(report.counts.withdrawn == 1 && report.counts.unchanged == 2)
        #expect(try await BrowseCalls(flen).call("flen~table-bygd-3")?.withdrawnAt != nil)
        #expect(try await BrowseCalls(home.desk).call("katrineholm~table-bygd-3")?.withdrawnAt == nil)
        let runs = try await home.desk.store.read { connection in
            try ["table", "table~flen", "table~katrineholm"].map { try ImportRunStore.latest(source: $0, on: connection)?.counts.seen }
        }
        #expect(runs == [nil, 2, 5])
    }

    @Test func `only followers at the desk are told of its own calls`() async throws {
        let (home, flen) = try await Self.desks()
        for desk in [home.desk, flen] {
            let draft = FollowDraft(
                subject: .search(WatchedSearch(text: "bygdegårdar")), email: "reader@\(desk.id).example.se", frequency: .instant,
                reminders: [])
            try await RequestWatch(desk).request(draft, in: .swedish)
            let (id, now) = (desk.id, home.now)
            try await desk.store.write { connection in
                let watch = try #require(try connection.first("SELECT id FROM watch WHERE desk = \(id)"))
                try WatchStore.activate(try watch.decode("id"), desk: id, at: now, on: connection)
            }
        }
        home.wait(seconds: 60)
        try await Self.run(1...2, at: flen)
        #expect(try await EvaluateWatches(flen).run().events > 0)
        #expect(try await EvaluateWatches(home.desk).run().events == 0)
        let told = try await home.desk.store.read {
            try $0.rows("SELECT DISTINCT desk FROM watch_event").map { try $0.decode("desk", as: String.self) }
        }
        #expect(told == ["flen"])
    }
}
