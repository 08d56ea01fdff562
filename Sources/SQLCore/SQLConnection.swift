/// One connection inside one transaction. It is synchronous and must not leave the closure that it was handed to.
public protocol SQLConnection {
    /// Runs a statement that answers nothing, and says how many rows it changed.
    @discardableResult
    func execute(_ sql: SQL) throws(SQLError) -> Int

    /// Every row of the answer.
    func rows(_ sql: SQL) throws(SQLError) -> [SQLRow]

    /// Hands over the rows one by one, without holding them all. `body` must not use the connection: some drivers are busy meanwhile.
    func forEachRow(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws
}

extension SQLConnection {
    /// The first row of the answer, if there is one.
    public func first(_ sql: SQL) throws(SQLError) -> SQLRow? {
        try rows(sql).first
    }
}
