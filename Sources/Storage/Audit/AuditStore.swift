public import Casework
public import Foundation
public import Funding
public import SQLCore

/// The log of what is done at a desk. Entries are added and read, never changed.
public enum AuditStore {
    /// Adds a record as the chain's next entry, in the transaction of what it tells of: neither is there without the other.
    public static func append(
        _ record: AuditRecord, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        // Counting up holds the chain's end until the transaction does: two at once cannot both be next.
        let head = try connection.first(
            """
            INSERT INTO audit_head (desk, number, digest) VALUES (\(desk), 1, \(AuditEntry.beginning))
            ON CONFLICT (desk) DO UPDATE SET number = audit_head.number + 1
            RETURNING number, digest
            """)
        guard let head, case .text(let moment) = now.sqlValue, case .text(let details) = try SQLValue.json(record.details) else {
            throw SQLError(.other, "the database gave an entry of the log no number")
        }
        let number = try head.decode("number", as: Int.self)
        let digest = AuditEntry.digest(
            of: [desk.rawValue, String(number), moment, record.actor, record.action, record.subject, details],
            after: try head.decode("digest"))
        try connection.execute(
            """
            INSERT INTO audit_entry (desk, number, moment, actor, action, subject, details, digest)
            VALUES (\(desk), \(number), \(moment), \(record.actor), \(record.action), \(record.subject), \(details), \(digest))
            """)
        try connection.execute("UPDATE audit_head SET digest = \(digest) WHERE desk = \(desk)")
    }

    /// The latest entries, the latest first; those about one subject, or of all.
    /// - Parameter before: the number that the page before ended with.
    public static func latest(
        _ limit: Int, desk: MunicipalDesk.ID, about subject: String? = nil, before: Int? = nil, on connection: any SQLConnection
    ) throws(SQLError) -> [AuditEntry] {
        let about: SQL = subject.map { "AND subject = \($0)" } ?? ""
        let earlier: SQL = before.map { "AND number < \($0)" } ?? ""
        let rows = try connection.rows(
            """
            SELECT number, moment, actor, action, subject, details, digest FROM audit_entry
            WHERE desk = \(desk) \(about) \(earlier) ORDER BY number DESC LIMIT \(limit)
            """)
        var entries: [AuditEntry] = []
        for row in rows { entries.append(try AuditEntry(row)) }
        return entries
    }

    /// Walks a desk's whole chain.
    /// - Returns: how many entries it has.
    /// - Throws: `AuditCheck.Break` where it does not hold.
    public static func check(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws -> Int {
        var check = AuditCheck(desk: desk.rawValue)
        try connection.forEachRow(
            """
            SELECT number, moment, actor, action, subject, details, digest FROM audit_entry WHERE desk = \(desk) ORDER BY number
            """
        ) { try check.add(AuditEntry($0)) }
        let head = try connection.first("SELECT number, digest FROM audit_head WHERE desk = \(desk)")
        try check.end(at: head.map { (try $0.decode("number"), try $0.decode("digest")) })
        return check.count
    }
}

extension AuditEntry {
    fileprivate init(_ row: SQLRow) throws(SQLError) {
        self.init(
            number: try row.decode("number"), moment: try row.decode("moment"), actor: try row.decode("actor"),
            action: try row.decode("action"), subject: try row.decode("subject"), details: try row.decode("details"),
            digest: try row.decode("digest"))
    }
}
