import Foundation
import SQLCore
import Storage
import Testing

struct ImportRunStoreTests {
    @Test(arguments: TestDatabase.available)
    func `a run is noted from its beginning to its end`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                #expect(try ImportRunStore.latest(source: "portal", on: connection) == nil)
                let first = try ImportRunStore.begin(source: "portal", at: .noon, on: connection)
                _ = try ImportRunStore.begin(source: "cordis", at: .noon + 99, on: connection)
                let under = try #require(try ImportRunStore.latest(source: "portal", on: connection))
                #expect(under.id == first && under.startedAt == .noon && under.finishedAt == nil && under.outcome == nil)

                let counts = ImportCounts(seen: 5, inserted: 1, updated: 1, unchanged: 2, failed: 1)
                let diagnostics = [
                    ImportRun.Diagnostic(record: "TOPIC-1", message: "unknown status 99"),
                    ImportRun.Diagnostic(record: nil, message: "slow"),
                ]
                try ImportRunStore.finish(
                    first, as: .partly, counts: counts, message: "one failed", diagnostics: diagnostics, at: .noon + 60, on: connection)
                let done = try #require(try ImportRunStore.latest(source: "portal", on: connection))
                #expect(done.outcome == .partly && done.counts == counts && done.finishedAt == .noon + 60 && done.message == "one failed")
                #expect(try ImportRunStore.diagnostics(of: first, on: connection) == diagnostics)

                let second = try ImportRunStore.begin(source: "portal", at: .noon + 120, on: connection)
                #expect(try ImportRunStore.latest(source: "portal", on: connection)?.id == second)
                #expect(try ImportRunStore.diagnostics(of: second, on: connection).isEmpty)
            }
        }
    }
}
