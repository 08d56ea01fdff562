import Foundation
public import Funding
public import SQLCore

extension CallStore {
    /// What tells one state of a call from another, for each call that all desks share, or else for those of one desk alone. It changes with
    /// the source's facts, the editors' words, and the day that an import last met the call.
    public static func editions(of owner: MunicipalDesk.ID?, on connection: any SQLConnection) throws(SQLError) -> [Call.ID: String] {
        let isOwned: SQL = owner.map { "call.desk = \($0)" } ?? "call.desk IS NULL"
        let rows = try connection.rows(
            """
            SELECT call.id, call.version, call.content_digest, call_editorial.content_digest AS editorial_digest,
                substr(call_sighting.last_seen_at, 1, 10) AS seen_on, call.withdrawn_at
            FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
            LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE \(isOwned)
            """)
        var editions: [Call.ID: String] = [:]
        editions.reserveCapacity(rows.count)
        for row in rows {
            let parts: [String?] = [
                String(try row.decode("version", as: Int.self)), try row.decode("content_digest"), try row.decode("editorial_digest"),
                try row.decode("seen_on"), try row.decode("withdrawn_at"),
            ]
            editions[try row.decode("id", as: Call.ID.self)] = parts.map { $0 ?? "" }.joined(separator: "|")
        }
        return editions
    }

    /// These calls with their texts, in the order of `ids`; those outside `scope` are left out.
    public static func published(
        _ ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [PublishedCall] {
        let sightings = try sightings(of: ids, within: scope, on: connection)
        return try calls(ids, within: scope, on: connection).compactMap { call in
            sightings[call.id].map { PublishedCall(call: call, sighting: $0) }
        }
    }
}
