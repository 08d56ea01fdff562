import Foundation
import Funding
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Synchronization
import Testing

@testable import Desk
@testable import WebServer

@Suite struct KeptGrantsTests {
    private static let noon = Date(timeIntervalSince1970: 1_799_064_000)

    /// Each look is a minute later.
    private final class Clock: Sendable {
        private let moment: Mutex<Date>

        init(from start: Date) {
            moment = Mutex(start)
        }

        func next() -> Date {
            moment.withLock { moment in
                moment += 60
                return moment
            }
        }
    }

    private static func request(since date: String? = nil) -> Request {
        var head = HTTPRequest(method: .get, scheme: "https", authority: "utblick.example.se", path: "/datasets/dcat")
        head.headerFields[.ifModifiedSince] = date
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    private func add(_ name: String, _ number: String?, _ amount: Int, to desk: Desk) async throws {
        let organisation = Organisation(name: "X", organisationNumber: try number.map { try OrganisationNumber($0) })
        let project = FundedProject(
            id: FundedProject.ID("cordis-\(name)"), origin: .cordis, identifier: name,
            title: TextVersions([.init(language: "en", text: name)]), starts: Day(daysSince1970: 19_000),
            participations: [Participation(organisation: organisation, role: .partner, contribution: Money(whole: amount, .euro))],
            source: Source(
                address: "https://cordis.example.eu", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)),
                licence: "CC BY 4.0"))
        _ = try await desk.store.write { try ProjectStore.upsert([(project, "\(amount)")], at: Self.noon, on: $0) }
    }

    @Test func `the file is another when it tells something else, and all grants are in it`() async throws {
        let staff = try await StaffDesk.make()
        let clock = Clock(from: staff.site.started)
        let kept = KeptGrants(staff.site) { clock.next() }
        let openData = OpenDataController(site: staff.site, dumps: .temporary, grants: kept)
        let nothing = try await kept.latest()
        #expect(nothing.exported == nil && nothing.count == 0)
        let without = try await openData.catalogue(nil, to: Self.request())
        // More than a page of projects shows.
        for number in 0..<205 { try await add("bidrag-\(number)", "212000-0340", 100 + number, to: staff.desk) }
        let first = try await kept.latest()
        #expect(first.count == 205 && first.updated > nothing.updated && first.exported?.updated == first.updated)
        // The catalogue names the file now: a date from before does not do.
        let with = try await openData.catalogue(nil, to: Self.request(since: without.headers[.lastModified]))
        #expect(without.status == .ok && with.status == .ok && with.headers[.eTag] != without.headers[.eTag])
        #expect(try await openData.catalogue(nil, to: Self.request(since: with.headers[.lastModified])).status == .notModified)
        // Of somebody else: the projects are others, the grants are not.
        try await add("annat", "212000-0332", 7, to: staff.desk)
        let same = try await kept.latest()
        #expect(same.exported?.bytes == first.exported?.bytes && same.updated == first.updated)
        try await add("bidrag-0", "212000-0340", 99, to: staff.desk)
        let other = try await kept.latest()
        #expect(other.exported?.bytes != first.exported?.bytes && other.updated > first.updated && other.count == 205)
    }
}
