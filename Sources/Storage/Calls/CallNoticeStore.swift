public import Foundation
public import Funding
public import SQLCore

/// The sources' own notices about calls. A notice is never removed, whatever becomes of it at the source.
public enum CallNoticeStore {
    /// What asking a source about one call came to.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case answered
        /// The source has nothing about this call.
        case missing
        /// The source gave nothing that could be read.
        case failed
    }

    /// A call that a source may be asked about.
    public struct Candidate: Sendable, Hashable {
        public let id: Call.ID
        /// As the source writes it.
        public let identifier: String
    }

    /// Days that pass before a call is asked about again that the source had nothing about.
    static let daysAfterMissing = 30

    /// The notices of a call, the newest first; those without a day last.
    public static func notices(of call: Call.ID, on connection: any SQLConnection) throws(SQLError) -> [CallNotice] {
        let rows = try connection.rows(
            """
            SELECT day, changed_at, blocks, first_seen_at, gone_at FROM call_notice WHERE call_id = \(call)
            ORDER BY day DESC NULLS LAST, changed_at DESC NULLS LAST, first_seen_at DESC, digest
            """)
        return try rows.map { row throws(SQLError) in
            CallNotice(
                day: try row.decode("day"), changedAt: try row.decode("changed_at"),
                text: CallText(blocks: try row.decode(json: "blocks")), firstSeenAt: try row.decode("first_seen_at"),
                goneAt: try row.decode("gone_at"))
        }
    }

    /// Keeps what the source says about a call now: new notices are added, those that it no longer has are marked as gone, and those that have
    /// come back are no longer so marked.
    ///
    /// - Parameter isWhole: whether these are all that the source has; otherwise none is marked as gone.
    /// - Returns: how many notices were new.
    public static func replace(
        _ notices: [CallNotice], isWhole: Bool = true, of call: Call.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let known = Set(
            try connection.rows("SELECT digest FROM call_notice WHERE call_id = \(call)").map { row throws(SQLError) in
                try row.decode("digest", as: String.self)
            })
        var met: Set<String> = []
        for notice in notices {
            let blocks = try SQLValue.json(notice.text.blocks)
            let digest = ContentDigest.text(of: [notice.day.map { .text($0.iso) } ?? .null, blocks])
            guard met.insert(digest).inserted else { continue }
            try connection.execute(
                """
                INSERT INTO call_notice (call_id, digest, day, changed_at, blocks, first_seen_at)
                VALUES (\(call), \(digest), \(notice.day), \(notice.changedAt), \(blocks), \(notice.firstSeenAt))
                ON CONFLICT (call_id, digest) DO UPDATE SET changed_at = excluded.changed_at, gone_at = NULL
                """)
        }
        guard isWhole else { return met.subtracting(known).count }
        try connection.execute(
            """
            UPDATE call_notice SET gone_at = \(now) WHERE call_id = \(call) AND gone_at IS NULL AND NOT (digest \(in: met.sorted()))
            """)
        return met.subtracting(known).count
    }

    /// Notes that the source was asked about a call.
    public static func note(
        _ outcome: Outcome, of call: Call.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO call_notice_check (call_id, asked_at, outcome) VALUES (\(call), \(now), \(outcome))
            ON CONFLICT (call_id) DO UPDATE SET asked_at = excluded.asked_at, outcome = excluded.outcome
            """)
    }

    /// The calls of a source that are most in need of being asked about: coming and open ones that never were, those that close soonest first,
    /// then those asked about longest ago.
    public static func mostInNeed(
        origin: Call.Origin, at now: Date, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [Candidate] {
        let today = Day(of: now, in: .brussels)
        let lately = now.addingTimeInterval(-Double(daysAfterMissing * 86_400))
        let rows = try connection.rows(
            """
            SELECT call.id, call.identifier FROM call LEFT JOIN call_notice_check ON call_notice_check.call_id = call.id
            WHERE call.origin = \(origin) AND call.withdrawn_at IS NULL AND (call.last_deadline > \(now) OR call.opens > \(today))
                AND (call_notice_check.outcome IS NULL OR call_notice_check.outcome <> 'missing' OR call_notice_check.asked_at < \(lately))
            ORDER BY call_notice_check.asked_at NULLS FIRST, call.last_deadline NULLS LAST, call.id LIMIT \(max(limit, 0))
            """)
        return try rows.map { row throws(SQLError) in
            Candidate(id: try row.decode("id"), identifier: try row.decode("identifier"))
        }
    }
}
