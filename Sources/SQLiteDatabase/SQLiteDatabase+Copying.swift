import Foundation
import GRDB
public import SQLCore

extension SQLiteDatabase {
    /// Writes what the database holds at one moment to a new file, while others read and write: without the pages of what was deleted.
    /// - Parameter path: a file that does not exist; what is left of it after a failure is of no use.
    public func writeCopy(to path: String) async throws {
        do {
            try await pool.vacuum(into: path)
        } catch let error as DatabaseError {
            throw SQLError(error)
        }
    }

    /// Reads a file that nobody else uses, without changing it; on the caller's thread.
    /// - Throws: `SQLError` of kind `corrupt` where it is no database; what `body` throws.
    public static func inspect<Value>(path: String, _ body: (any SQLConnection) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            return try DatabaseQueue(path: path, configuration: configuration).read { try body(SQLiteConnection(database: $0)) }
        } catch let error as DatabaseError {
            throw SQLError(error)
        }
    }
}
