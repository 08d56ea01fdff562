import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CatalogueCallTests {
    private let announced = Sample.call(
        "topic-1", origin: .catalogue, programme: "horizon_europe", title: "Draft title", plainTitle: Localized(sv: "Ängar", en: "Meadows"),
        themes: [.nature], audience: [.municipality], municipalRole: .pilot, deadlines: [Deadline(on: Sample.day(30))], fetchedAt: nil)
    private let official = Sample.call(
        "topic-1", programme: "horizon_europe", title: "Official title", deadlines: [Deadline(on: Sample.day(31))])

    private func expectOverlaid(_ connection: any SQLConnection) throws {
        let call = try #require(try CallStore.call("topic-1", on: connection))
        #expect(call.origin == .portal)
        #expect(call.title == "Official title")
        #expect(call.deadlines == official.deadlines)
        #expect(call.plainTitle == announced.plainTitle)
        #expect(call.themes == [.nature])
        #expect(call.audience == [.municipality])
        var filter = CallFilter(moment: .noon)
        filter.text = "ängar official"
        filter.themes = [.nature]
        let list = try CallDirectory(on: connection).search(filter)
        #expect(try CallStore.summaries(list.calls, on: connection).first?.displayTitle(in: .swedish) == "Ängar")
        #expect(list.total == 1)
        filter.municipalRoles = [.lead, .pilot]
        #expect(try CallDirectory(on: connection).search(filter).total == 1)
        filter.municipalRoles = [.lead]
        #expect(try CallDirectory(on: connection).search(filter).total == 0)
        let facets = try CallDirectory(on: connection).facets(CallFilter(moment: .noon))
        #expect(facets.themes == [.nature: 1] && facets.audiences == [.municipality: 1])
    }

    @Test(arguments: TestDatabase.available)
    func `a catalogue call is listed like any other until the feed replaces its facts`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let outcome = try CallStore.replaceCatalogueCalls([announced], at: .noon, on: connection)
                #expect(outcome.changed == 1)
                #expect(try CallStore.call("topic-1", on: connection) == announced)
                #expect(try CallStore.upsert(Sample.record(official), at: .noon, on: connection) == .updated)
                try expectOverlaid(connection)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the order of arrival does not matter`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.upsert(Sample.record(official), at: .noon, on: connection)
                _ = try CallStore.replaceCatalogueCalls([announced], at: .noon, on: connection)
                try expectOverlaid(connection)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same catalogue and feed again change nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.replaceCatalogueCalls([announced, Sample.call("other", origin: .catalogue)], at: .noon, on: connection)
                _ = try CallStore.upsert(Sample.record(official), at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                let outcome = try CallStore.replaceCatalogueCalls(
                    [announced, Sample.call("other", origin: .catalogue)], at: .noon + 60, on: connection)
                #expect(outcome.unchanged == 2)
                #expect(outcome.changed + outcome.removed == 0)
                #expect(try CallStore.upsert(Sample.record(official), at: .noon + 60, on: connection) == .unchanged)
                #expect(try CallStore.revision(on: connection) == revision)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what leaves the catalogue is withdrawn, but never a call of the feed`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.replaceCatalogueCalls([announced, Sample.call("only", origin: .catalogue)], at: .noon, on: connection)
                _ = try CallStore.upsert(Sample.record(official), at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                let outcome = try CallStore.replaceCatalogueCalls([], at: .noon, on: connection)
                #expect(outcome.removed == 2)
                #expect(try CallStore.revision(on: connection) > revision)
                #expect(try CallStore.call("only", on: connection)?.state(at: .noon) == .withdrawn)
                #expect(try CallStore.replaceCatalogueCalls([], at: .noon, on: connection).removed == 0)
                #expect(try CallStore.call("topic-1", on: connection) == official)
                var filter = CallFilter(moment: .noon)
                filter.text = "ängar"
                #expect(try CallDirectory(on: connection).search(filter).total == 0)
            }
        }
    }
}
