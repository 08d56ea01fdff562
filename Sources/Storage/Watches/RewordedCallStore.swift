public import Foundation
public import Funding
public import SQLCore

/// A call whose editorial words have changed, with those of before that filters look at.
public struct RewordedCall: Sendable, Hashable {
    public let call: Call.ID
    public let themes: Set<Theme>
    public let audience: Set<ApplicantKind>
    public let plainTitle: Localized?
    /// When they last changed.
    public let rewordedAt: Date
}

/// Calls whose editorial words have changed and that a desk has not yet held against what people follow. Editors' words have no history
/// of their own: each desk has a mark of each such call, with the words from before the first change that it has not looked at.
public enum RewordedCallStore {
    /// The desk's marks, by call; none from before `floor`.
    public static func calls(
        of desk: MunicipalDesk.ID, for kind: FollowerKind, since floor: Date, limitedTo limit: Int,
        on connection: any SQLConnection
    ) throws(SQLError) -> [RewordedCall] {
        let rows = try connection.rows(
            """
            SELECT call_id, words, reworded_at FROM \(kind.reworded) WHERE desk = \(desk) AND reworded_at >= \(floor)
            ORDER BY call_id LIMIT \(max(limit, 0))
            """)
        return try rows.map { row throws(SQLError) in
            let words = try row.decode(json: "words", as: Words.self)
            return RewordedCall(
                call: try row.decode("call_id"), themes: Set(words.themes.compactMap(Theme.init(rawValue:))),
                audience: Set(words.audience.compactMap(ApplicantKind.init(rawValue:))), plainTitle: words.plainTitle,
                rewordedAt: try row.decode("reworded_at"))
        }
    }

    /// Takes away the desk's marks from before `floor`, which nobody will be told of.
    public static func removeOld(
        before floor: Date, of desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("DELETE FROM \(kind.reworded) WHERE desk = \(desk) AND reworded_at < \(floor)")
    }

    /// Takes away the marks of calls that have been looked at; one that was reworded again meanwhile keeps its own.
    public static func remove(
        _ calls: [RewordedCall], of desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) {
        for call in calls {
            try connection.execute(
                "DELETE FROM \(kind.reworded) WHERE desk = \(desk) AND call_id = \(call.call) AND reworded_at = \(call.rewordedAt)")
        }
    }

    /// Marks, for every desk at which anybody or any system follows anything, those of the calls whose words are other than they were.
    static func mark(_ former: [Call], at now: Date, on connection: any SQLConnection) throws(SQLError) {
        let current = try CallStore.outlines(former.map(\.id), on: connection)
        let wordsNow = Dictionary(current.map { ($0.id, Words($0)) }) { first, _ in first }
        for call in former where wordsNow[call.id] != Words(call) {
            let words = try SQLValue.json(Words(call))
            for kind in FollowerKind.allCases {
                try connection.execute(
                    """
                    INSERT INTO \(kind.reworded) (desk, call_id, words, reworded_at)
                    SELECT id, \(call.id), \(words), \(now) FROM desk WHERE \(kind.isAtDesk)
                    ON CONFLICT (desk, call_id) DO UPDATE SET reworded_at = excluded.reworded_at
                    """)
            }
        }
    }

    /// What is kept of a call as it was; names of themes and audiences that a later program does not know are passed over.
    private struct Words: Codable, Equatable {
        let themes: [String]
        let audience: [String]
        let plainTitle: Localized?

        init(_ call: Call) {
            themes = call.themes.map(\.rawValue)
            audience = call.audience.map(\.rawValue)
            plainTitle = call.plainTitle
        }
    }
}
