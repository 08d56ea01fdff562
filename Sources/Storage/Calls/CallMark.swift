import Foundation
import Funding
import SQLCore

/// What tells whether a stored call differs from one that comes in.
struct CallMark {
    let origin: Call.Origin
    let digest: String
    let isWithdrawn: Bool
    let lastSeenAt: Date?
    /// Of the source's own record.
    let recordDigest: String?

    /// The marks of those calls that are stored.
    static func marks(of ids: [Call.ID], on connection: any SQLConnection) throws(SQLError) -> [Call.ID: CallMark] {
        let rows = try connection.rows(
            """
            SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
            FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
            WHERE call.id \(in: ids.map(\.rawValue))
            """)
        var marks: [Call.ID: CallMark] = [:]
        for row in rows {
            marks[try row.decode("id", as: Call.ID.self)] = CallMark(
                origin: try row.decode("origin"), digest: try row.decode("content_digest"),
                isWithdrawn: try row.value("withdrawn_at") != .null, lastSeenAt: try row.decode("last_seen_at"),
                recordDigest: try row.decode("record_digest"))
        }
        return marks
    }
}
