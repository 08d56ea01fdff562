import Foundation
import Funding
import Importing
import Storage
import Testing

@testable import Desk

struct ImportNoticesTests {
    @Test func `a call whose notices cannot be read is kept as an error, as it is told`() async throws {
        let desk = try await TestDesk()
        try await desk.bring(.sample("one", closes: Day(of: desk.now, in: .brussels).adding(days: 60)))
        let fetcher = HTTPFetcher { _ throws(HTTPFault) in HTTPAnswer(status: 200, body: Data("nonsense".utf8)) }
        let reader = PortalNoticeReader(
            from: try #require(URL(string: "http://127.0.0.1:1")), fetcher: fetcher, patience: Patience(tries: 1, pause: { _ in }))
        let report = try await ImportNotices(desk.desk, reader: reader).run()
        #expect(report.failed == 1 && report.diagnostics.map(\.severity) == [.error])
        try await desk.desk.store.read { connection in
            let run = try #require(try ImportRunStore.latest(source: ImportNotices.source, on: connection))
            #expect(run.outcome == .partly && run.counts.failed == 1)
            #expect(try ImportRunStore.diagnosticCounts(of: run.id, on: connection) == [.error: 1])
        }
    }
}
