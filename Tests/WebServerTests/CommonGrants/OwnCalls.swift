import Foundation
import Funding
import Storage

@testable import Desk
@testable import WebServer

/// A desk with calls of its own, which no other test sees, on the database that all share.
struct OwnCalls: Sendable {
    let staff: StaffDesk

    static func make() async throws -> OwnCalls {
        OwnCalls(staff: try await StaffDesk.neighbour(MunicipalDesk.ID("d" + UUID().uuidString.lowercased())))
    }

    var desk: Desk { staff.desk }

    func call(_ name: String, title: String = "Ett bidrag", deadline: Date? = nil) -> Call {
        Call(
            id: Call.ID(name).owned(by: desk.id.rawValue), origin: .table, identifier: name, programme: nil, title: title,
            opens: nil, deadlines: deadline.map { [Deadline(instant: $0, stage: .single, precision: .exact)] } ?? [], link: nil,
            source: Source(
                address: "https://example.se/\(name)", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)))
        )
    }

    func store(_ calls: Call...) async throws {
        let (records, owner) = (calls.map { CallRecord(call: $0, sourceRecord: "{}", sourceChangedAt: nil) }, desk.id)
        _ = try await desk.store.write {
            try CallStore.upsert(contentsOf: records, of: owner, at: Date(timeIntervalSince1970: 1_799_000_000), on: $0)
        }
    }
}
