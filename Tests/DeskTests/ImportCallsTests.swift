import Foundation
import Funding
import Importing
import SQLCore
import Storage
import Testing

@testable import Desk

/// Complete lists of calls, with rows that cannot be read and without.
struct ImportCallsTests {
    private struct Broken: Error {}

    /// A run over a complete table with the calls so numbered, and rows that cannot be read.
    private static func run(
        _ desk: TestDesk, calls: ClosedRange<Int>, badRows: Int = 0, remarks: Int = 0, acceptingFewer: Bool = false
    ) async throws -> ImportReport {
        desk.wait(seconds: 60)
        let importing = ImportCalls(desk.desk, source: "table", origin: .table)
        return try await importing.run(isComplete: true, acceptingFewer: acceptingFewer) { now, take in
            let records = calls.map { number in
                let day = Day(of: now, in: .stockholm)
                let call = Call(
                    id: Identifier("table-\(number)"), origin: .table, identifier: "T-\(number)", programme: nil, title: "Title \(number)",
                    opens: nil, deadlines: [Deadline(on: day.adding(days: 90))], link: nil,
                    source: Source(
                        address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day)), fetchedAt: now)
                return Importing.CallRecord(call: call, reference: "\(number)", programmeName: nil, rawJSON: "{}", digest: "\(number)")
            }
            let errors = (0..<badRows).map { ImportDiagnostic(reference: "row \($0)", severity: .error, message: "no date") }
            let more = (0..<remarks).map { ImportDiagnostic(reference: "row \($0)", severity: .information, message: "odd") }
            try take(ImportBatch(name: "table", records: records, diagnostics: errors + more))
        }
    }

    private static func stored(_ desk: TestDesk) async throws -> (run: ImportRun, remarks: [ImportRun.Diagnostic.Severity: Int]) {
        try await desk.desk.store.read { connection in
            let run = try #require(try ImportRunStore.latest(source: "table", on: connection))
            return (run, try ImportRunStore.diagnosticCounts(of: run.id, on: connection))
        }
    }

    @Test func `a row that cannot be read does not withdraw its call, and remarks keep their gravity`() async throws {
        let desk = try await TestDesk()
        #expect(try await Self.run(desk, calls: 1...10).counts.inserted == 10)
        let flawed = try await Self.run(desk, calls: 1...9, badRows: 1, remarks: 2)
        #expect(flawed.counts.withdrawn == 0 && flawed.counts.failed == 1 && flawed.withheld != nil && flawed.fault == nil)
        let (run, remarks) = try await Self.stored(desk)
        #expect(run.outcome == .partly && run.message == flawed.withheld && remarks == [.error: 1, .information: 2])
        let mended = try await Self.run(desk, calls: 1...9)
        #expect(mended.counts.withdrawn == 1 && mended.withheld == nil)
    }

    @Test func `calls are compared with calls, not with rows that could not be read`() async throws {
        let desk = try await TestDesk()
        _ = try await Self.run(desk, calls: 1...8, badRows: 4)
        #expect(try await Self.run(desk, calls: 1...8).fault == nil)
        let held = try await Self.run(desk, calls: 1...6, badRows: 2)
        #expect(held.fault == .heldBack("the source gave 6 records, and 8 the last time, which is more than 20 percent less"))
        let run = try await Self.stored(desk).run
        #expect(run.outcome == .heldBack && run.message == held.fault?.reason && run.counts.withdrawn == 0)
        #expect(try await Self.run(desk, calls: 1...6, acceptingFewer: true).counts.withdrawn == 2)
    }

    @Test func `whatever ends a run, it is closed`() async throws {
        let desk = try await TestDesk()
        await #expect(throws: Broken.self) {
            _ = try await ImportCalls(desk.desk, source: "table", origin: .table).run(isComplete: true) { _, _ in throw Broken() }
        }
        #expect(try await Self.stored(desk).run.outcome == .failed)
        // The tables go away between the reading and the writing.
        await #expect(throws: (any Error).self) {
            let store = desk.desk.store
            _ = try await ImportCalls(desk.desk, source: "table", origin: .table).run(isComplete: true) { _, _ in
                let done = DispatchSemaphore(value: 0)
                Task {
                    _ = try? await store.write { try $0.execute("ALTER TABLE call RENAME TO call_away") }
                    done.signal()
                }
                done.wait()
            }
        }
        let run = try await Self.stored(desk).run
        #expect(run.outcome == .failed && run.finishedAt != nil)
    }
}
