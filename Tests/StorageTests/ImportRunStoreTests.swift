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

    @Test(arguments: TestDatabase.available)
    func `remarks are counted by gravity, and the gravest come first`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let run = try ImportRunStore.begin(source: "portal", at: .noon, on: connection)
                let remarks = [
                    ImportRun.Diagnostic(record: nil, severity: .information, message: "odd"),
                    ImportRun.Diagnostic(record: "A", severity: .warning, message: "in doubt"),
                    ImportRun.Diagnostic(record: "B", severity: .error, message: "not taken in"),
                    ImportRun.Diagnostic(record: "C", severity: .error, message: "nor this"),
                    ImportRun.Diagnostic(record: nil, message: "of old"),
                ]
                try ImportRunStore.finish(run, as: .partly, counts: ImportCounts(), diagnostics: remarks, at: .noon, on: connection)
                #expect(try ImportRunStore.diagnosticCounts(of: run, on: connection) == [.error: 2, .warning: 2, .information: 1])
                #expect(try ImportRunStore.gravest(3, of: run, on: connection).map(\.message) == ["not taken in", "nor this", "in doubt"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a run that has been closed stays as it is, whoever comes back to it`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let run = try ImportRunStore.begin(source: "portal", at: .noon, on: connection)
                try ImportRunStore.closeUnfinished(source: "portal", as: .cancelled, message: "stopped", at: .noon + 9, on: connection)
                try ImportRunStore.finish(
                    run, as: .succeeded, counts: ImportCounts(seen: 7), diagnostics: [ImportRun.Diagnostic(record: nil, message: "late")],
                    at: .noon + 60, on: connection)
                let kept = try #require(try ImportRunStore.latest(source: "portal", on: connection))
                #expect(kept.outcome == .cancelled && kept.finishedAt == .noon + 9 && kept.counts.seen == 0 && kept.message == "stopped")
                #expect(try ImportRunStore.diagnostics(of: run, on: connection).isEmpty)
                #expect(try ImportRunStore.latestGood(source: "portal", on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a hundred runs of a source are kept, the remarks of ten, and always the last good one`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                func run(_ source: String, _ number: Int, as outcome: ImportRun.Outcome) throws -> ImportRun.ID {
                    let start = Date.noon + Double(number)
                    let run = try ImportRunStore.begin(source: source, at: start, on: connection)
                    try ImportRunStore.finish(
                        run, as: outcome, counts: ImportCounts(seen: number),
                        diagnostics: [ImportRun.Diagnostic(record: nil, message: "\(number)")], at: start, on: connection)
                    return run
                }
                let other = try run("ecb", 0, as: .failed)
                let faultless = try run("portal", 1, as: .succeeded)
                _ = try run("portal", 2, as: .failed)
                let good = try run("portal", 3, as: .partly)
                let failed = try (4...120).map { try run("portal", $0, as: .failed) }
                let rows = try connection.rows("SELECT id FROM import_run WHERE source = \("portal") ORDER BY id")
                let kept = try rows.map { try $0.decode("id", as: ImportRun.ID.self) }
                #expect(kept == [faultless, good] + failed.suffix(100))
                let told = try connection.rows("SELECT DISTINCT run FROM import_diagnostic ORDER BY run")
                #expect(try told.map { try $0.decode("run", as: ImportRun.ID.self) } == [other] + failed.suffix(10))
                #expect(try ImportRunStore.latestGood(source: "portal", on: connection)?.counts.seen == 3)
                #expect(try ImportRunStore.latestFaultless(source: "portal", on: connection)?.counts.seen == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `runs that never ended are closed, those of other sources are not`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let done = try ImportRunStore.begin(source: "portal", at: .noon, on: connection)
                try ImportRunStore.finish(done, as: .succeeded, counts: ImportCounts(seen: 7), at: .noon + 1, on: connection)
                _ = try ImportRunStore.begin(source: "portal", at: .noon + 2, on: connection)
                _ = try ImportRunStore.begin(source: "ecb", at: .noon + 2, on: connection)
                #expect(try ImportRunStore.latestEnded(source: "portal", on: connection)?.id == done)
                try ImportRunStore.closeUnfinished(
                    source: "portal", as: .cancelled, message: "stopped", at: .noon + 9, on: connection)
                let ended = try #require(try ImportRunStore.latestEnded(source: "portal", on: connection))
                #expect(ended.outcome == .cancelled && ended.finishedAt == .noon + 9 && ended.message == "stopped")
                #expect(try ImportRunStore.latestGood(source: "portal", on: connection)?.counts.seen == 7)
                #expect(try ImportRunStore.latest(source: "ecb", on: connection)?.finishedAt == nil)
            }
        }
    }
}
