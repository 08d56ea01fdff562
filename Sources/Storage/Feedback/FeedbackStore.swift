public import Funding
public import SQLCore

/// What people say of matches. Every question names the desk: no desk sees another's.
public enum FeedbackStore {
    /// How often one reason was given for one match.
    public struct Count: Sendable, Hashable {
        public let subject: MatchFeedback.Subject
        public let reason: MatchFeedback.Reason
        public let number: Int
    }

    /// Keeps what somebody has said; a form that is sent twice is kept once.
    ///
    /// - Parameter last: the last day that it is kept.
    public static func add(
        _ feedback: MatchFeedback, desk: MunicipalDesk.ID, formKey: [UInt8], keptThrough last: Day, on connection: any SQLConnection
    ) throws(SQLError) {
        let (call, programme) = columns(of: feedback.subject)
        try connection.execute(
            """
            INSERT INTO match_feedback (
                desk, form_key, call_id, programme, reason, day, themes, applicant, county, catalogue, note, purge_after
            ) VALUES (
                \(desk), \(formKey), \(call), \(programme), \(feedback.reason.rawValue), \(feedback.day),
                \(try SQLValue.json(feedback.themes.map(\.rawValue))), \(feedback.applicant?.rawValue), \(feedback.county?.rawValue),
                \(feedback.catalogue), \(feedback.note), \(last)
            ) ON CONFLICT (desk, form_key) DO NOTHING
            """)
    }

    /// What was said since a day, by match and reason, the most often said first.
    public static func counts(desk: MunicipalDesk.ID, since first: Day, on connection: any SQLConnection) throws(SQLError) -> [Count] {
        let rows = try connection.rows(
            """
            SELECT call_id, programme, reason, count(*) AS number FROM match_feedback WHERE desk = \(desk) AND day >= \(first)
            GROUP BY call_id, programme, reason ORDER BY number DESC, coalesce(call_id, programme), reason
            """)
        var counts: [Count] = []
        for row in rows {
            guard let subject = try subject(of: row), let reason = try reason(of: row) else { continue }
            counts.append(Count(subject: subject, reason: reason, number: try row.decode("number")))
        }
        return counts
    }

    /// The latest with words of their own, the latest first.
    public static func notes(
        desk: MunicipalDesk.ID, since first: Day, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [MatchFeedback] {
        let rows = try connection.rows(
            """
            SELECT call_id, programme, reason, day, themes, applicant, county, catalogue, note FROM match_feedback
            WHERE desk = \(desk) AND day >= \(first) AND note IS NOT NULL ORDER BY day DESC, id DESC LIMIT \(limit)
            """)
        var notes: [MatchFeedback] = []
        for row in rows {
            guard let subject = try subject(of: row), let reason = try reason(of: row) else { continue }
            notes.append(
                MatchFeedback(
                    subject: subject, reason: reason, day: try row.decode("day"), themes: try row.decode(cases: "themes"),
                    applicant: try row.decode("applicant", as: String?.self).flatMap(ApplicantKind.init),
                    county: try row.decode("county", as: String?.self).map { AreaCode($0) }, catalogue: try row.decode("catalogue"),
                    note: try row.decode("note")))
        }
        return notes
    }

    /// Deletes what has been kept as long as it may be on `today`.
    /// - Returns: how many went.
    public static func purge(desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute("DELETE FROM match_feedback WHERE desk = \(desk) AND purge_after < \(today)")
    }

    private static func columns(of subject: MatchFeedback.Subject) -> (call: String?, programme: String?) {
        switch subject {
        case .call(let id): (id.rawValue, nil)
        case .programme(let id): (nil, id.rawValue)
        }
    }

    private static func subject(of row: SQLRow) throws(SQLError) -> MatchFeedback.Subject? {
        if let call = try row.decode("call_id", as: String?.self) { return .call(Call.ID(call)) }
        return try row.decode("programme", as: String?.self).map { .programme(Programme.ID($0)) }
    }

    private static func reason(of row: SQLRow) throws(SQLError) -> MatchFeedback.Reason? {
        MatchFeedback.Reason(rawValue: try row.decode("reason"))
    }
}
