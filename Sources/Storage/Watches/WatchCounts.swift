public import Funding
public import SQLCore

/// How much is followed and told, in numbers alone.
public struct WatchCounts: Sendable, Hashable {
    public private(set) var watches: [Watch.State: Int] = [:]
    /// Events that are in a letter or in none yet.
    public private(set) var events: Int = 0
    public private(set) var untold: Int = 0
    /// Letters by state: waiting, sending, sent, refused, dropped.
    public private(set) var letters: [String: Int] = [:]
    /// Letters that were claimed again because nobody knew whether they had been sent, counted each time.
    public private(set) var doubts: Int = 0

    /// Nothing yet.
    public init() {}

    public init(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) {
        var watches: [Watch.State: Int] = [:]
        for row in try connection.rows("SELECT state, count(*) AS number FROM watch WHERE desk = \(desk) GROUP BY state") {
            watches[try row.decode("state", as: Watch.State.self)] = try row.decode("number", as: Int.self)
        }
        let events = try connection.first(
            """
            SELECT count(*) AS number, coalesce(sum(CASE WHEN letter_id IS NULL THEN 1 ELSE 0 END), 0) AS untold
            FROM watch_event JOIN watch ON watch.id = watch_event.watch_id WHERE watch.desk = \(desk)
            """)
        var letters: [String: Int] = [:]
        var doubts = 0
        let rows = try connection.rows(
            """
            SELECT watch_letter.state, count(*) AS number, coalesce(sum(doubts), 0) AS doubts
            FROM watch_letter JOIN watch ON watch.id = watch_letter.watch_id WHERE watch.desk = \(desk) GROUP BY watch_letter.state
            """)
        for row in rows {
            letters[try row.decode("state", as: String.self)] = try row.decode("number", as: Int.self)
            doubts += try row.decode("doubts", as: Int.self)
        }
        self.watches = watches
        self.events = try events?.decode("number", as: Int.self) ?? 0
        untold = try events?.decode("untold", as: Int.self) ?? 0
        self.letters = letters
        self.doubts = doubts
    }

    public static func += (counts: inout WatchCounts, others: WatchCounts) {
        counts.watches.merge(others.watches, uniquingKeysWith: +)
        counts.events += others.events
        counts.untold += others.untold
        counts.letters.merge(others.letters, uniquingKeysWith: +)
        counts.doubts += others.doubts
    }
}
