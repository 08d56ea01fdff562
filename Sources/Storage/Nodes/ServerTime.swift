public import Foundation
public import SQLCore

/// The time that all who share a database agree on: its server's. A node whose own clock is wrong is not to hold or take what others have.
public enum ServerTime {
    /// The instant of the asking, not of the transaction's beginning. On SQLite it is this machine's time.
    public static func now(on connection: any SQLConnection) throws(SQLError) -> Date {
        guard let row = try connection.first("SELECT \(.now) AS moment") else { throw SQLError(.other, "the database tells no time") }
        return try row.decode("moment")
    }
}
