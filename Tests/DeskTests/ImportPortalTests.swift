import Foundation
import Funding
import Importing
import Storage
import Testing

@testable import Desk

/// What follows for the stored calls from what the portal gave, and what it did not.
struct ImportPortalTests {
    /// A run over a portal with the calls so numbered, of which it announces more than it gives where `announcing` says so.
    private static func run(
        _ desk: TestDesk, calls: ClosedRange<Int>, announcing: Int? = nil, acceptingFewer: Bool = false
    ) async throws -> ImportReport {
        let results = calls.map { number in
            """
            {"reference":"\(number)TOPICSen","metadata":{"identifier":["TEST-\(number)"],"title":["Title \(number)"],"type":["1"],\
            "status":["31094502"],"language":["en"],"frameworkProgramme":["43108390"],"deadlineModel":["single-stage"],\
            "deadlineDate":["2027-11-03T00:00:00.000+0000"]}}
            """
        }
        let fetcher = HTTPFetcher { request throws(HTTPFault) in
            let query = String(decoding: request.body, as: UTF8.self)
            let isFirst = request.address.query()?.hasSuffix("pageNumber=1") == true
            let isEmpty = query.contains("31094503") || !isFirst
            let total = query.contains("31094503") ? 0 : announcing ?? results.count
            let body = #"{"totalResults":\#(total),"results":[\#(isEmpty ? "" : results.joined(separator: ","))]}"#
            return HTTPAnswer(status: 200, body: Data(body.utf8))
        }
        let importer = PortalImporter(
            from: try #require(URL(string: "http://127.0.0.1:1")), fetcher: fetcher, patience: Patience(tries: 1, pause: { _ in }))
        desk.wait(seconds: 60)
        return try await ImportPortal(desk.desk, importer: importer).run(acceptingFewer: acceptingFewer)
    }

    private static func stored(_ desk: TestDesk) async throws -> (run: ImportRun, remarks: [ImportRun.Diagnostic.Severity: Int]) {
        try await desk.desk.store.read { connection in
            let run = try #require(try ImportRunStore.latest(source: "portal", on: connection))
            return (run, try ImportRunStore.diagnosticCounts(of: run.id, on: connection))
        }
    }

    @Test func `what a portal did not give is withdrawn only where it gave all that it announced`() async throws {
        let desk = try await TestDesk()
        let first = try await Self.run(desk, calls: 1...10)
        #expect(first.fault == nil && first.withheld == nil && first.counts.inserted == 10)
        let flawed = try await Self.run(desk, calls: 1...9, announcing: 10)
        #expect(flawed.counts.withdrawn == 0 && flawed.counts.unchanged == 9 && flawed.fault == nil)
        #expect(flawed.withheld?.contains("no missing call was marked as withdrawn") == true)
        let (run, remarks) = try await Self.stored(desk)
        #expect(run.outcome == .partly && run.message == flawed.withheld && remarks[.warning] == 1)
        let whole = try await Self.run(desk, calls: 1...9)
        #expect(whole.counts.withdrawn == 1 && whole.withheld == nil)
        #expect(try await Self.stored(desk).run.outcome == .succeeded)
    }

    @Test func `a portal that fails little by little is held back, until somebody has accepted so few`() async throws {
        let desk = try await TestDesk()
        _ = try await Self.run(desk, calls: 1...10)
        _ = try await Self.run(desk, calls: 1...8, announcing: 10)
        let held = try await Self.run(desk, calls: 1...7)
        #expect(held.fault == .heldBack("the source gave 7 records, and 10 the last time, which is more than 20 percent less"))
        #expect(try await Self.stored(desk).run.outcome == .heldBack)
        let accepted = try await Self.run(desk, calls: 1...5, announcing: 6, acceptingFewer: true)
        #expect(accepted.fault == nil && accepted.counts.withdrawn == 0)
        let next = try await Self.run(desk, calls: 1...5)
        #expect(next.fault == nil && next.counts.withdrawn == 5)
    }
}
