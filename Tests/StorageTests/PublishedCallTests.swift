import Foundation
import Funding
import SQLCore
import Storage
import Testing

/// What is kept of calls for other systems is told by their editions which of them are others now.
struct PublishedCallTests {
    private static let own: MunicipalDesk.ID = "flen"

    private static func editions(_ owner: MunicipalDesk.ID? = nil, in store: Store) async throws -> [Call.ID: String] {
        try await store.read { try CallStore.editions(of: owner, on: $0) }
    }

    @Test(arguments: TestDatabase.available)
    func `a call has another edition when anything of it changes, and the others keep theirs`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            func upsert(_ calls: [Call], at moment: Date) async throws {
                _ = try await store.write { try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: moment, on: $0) }
            }
            let other = Sample.call("b")
            try await upsert([Sample.call("a"), other], at: .noon)
            let first = try await Self.editions(in: store)
            #expect(first.keys.sorted() == ["a", "b"])
            try await upsert([Sample.call("a"), other], at: .noon + 60)
            #expect(try await Self.editions(in: store) == first, "met again on the same day")

            try await upsert([Sample.call("a", title: "New"), other], at: .noon + 120)
            let second = try await Self.editions(in: store)
            #expect(second["a"] != first["a"] && second["b"] == first["b"])

            try await upsert([Sample.call("a", title: "New"), other], at: .noon + 86_400)
            let third = try await Self.editions(in: store)
            #expect(third["a"] != second["a"] && third["b"] != second["b"], "met on another day")

            let words = Sample.call("a", origin: .catalogue, plainTitle: Localized(sv: "Ord", en: "Words"))
            _ = try await store.write { try CallStore.replaceCatalogueCalls([words], at: .noon + 86_400, on: $0) }
            let fourth = try await Self.editions(in: store)
            #expect(fourth["a"] != third["a"] && fourth["b"] == third["b"], "the editors have written of it")

            _ = try await store.write {
                try CallStore.withdraw(missingFrom: ["a"], origin: .portal, reach: Sample.day(-9), at: .noon + 86_500, on: $0)
            }
            let fifth = try await Self.editions(in: store)
            #expect(fifth["a"] == fourth["a"] && fifth["b"] != fourth["b"], "it has left its source")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a desk's own calls are apart from those that all share`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let id = Call.ID("table").owned(by: Self.own.rawValue)
            try await store.write { connection in
                _ = try CallStore.upsert(contentsOf: [Sample.record(Sample.rich)], at: .noon, on: connection)
                let call = Sample.call(id.rawValue, origin: .table)
                _ = try CallStore.upsert(contentsOf: [Sample.record(call)], of: Self.own, at: .noon, on: connection)
            }
            #expect(try await Self.editions(in: store).keys.sorted() == [Sample.rich.id])
            #expect(try await Self.editions(Self.own, in: store).keys.sorted() == [id])
            let published = try await store.read { try CallStore.published([id, Sample.rich.id], within: .desk(Self.own), on: $0) }
            #expect(published.map(\.call.id) == [id, Sample.rich.id])
            #expect(published.last?.call.text == Sample.rich.text && published.last?.sighting.firstSeenAt == .noon)
            #expect(try await store.read { try CallStore.published([id], on: $0) }.isEmpty)
        }
    }
}
