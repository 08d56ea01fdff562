import Foundation
public import PostgresDatabase
public import SQLCore
import SQLiteDatabase

/// Where a database is, as `--database`, `--from` and `--to` take it: `sqlite:PATH`, a path, `postgres://…`, `postgres:host=… dbname=…` or
/// libpq's keywords alone. It describes itself without secrets.
public enum DatabaseAddress: Sendable, Hashable {
    case sqlite(path: String)
    case postgres(PostgresConfiguration)

    /// - Throws: `SQLError` of kind `cannotOpen` when the text cannot be read. The error does not repeat it.
    public init(_ text: String, passwordFile: String? = nil) throws(SQLError) {
        if text.hasPrefix("sqlite:") {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else if text.hasPrefix("postgres:"), !text.hasPrefix("postgres://") {
            let keywords = String(text.dropFirst("postgres:".count))
            self = .postgres(try PostgresConfiguration(connectionString: keywords, passwordFile: passwordFile))
        } else if PostgresConfiguration.isConnectionString(text) {
            self = .postgres(try PostgresConfiguration(connectionString: text, passwordFile: passwordFile))
        } else {
            self = .sqlite(path: text)
        }
    }

    /// Opens it for everyday work; a SQLite file is made where there is none.
    public func open() throws(SQLError) -> any SQLDatabase {
        switch self {
        case .sqlite(let path): try SQLiteDatabase(path: path)
        case .postgres(let configuration): PostgresDatabase(configuration)
        }
    }

    /// Opens it for work that takes as long as it takes.
    public func openForMoving() throws(SQLError) -> any SQLDatabase {
        guard case .postgres(let configuration) = self else { return try open() }
        return PostgresDatabase(configuration.patient)
    }

    /// Refuses a SQLite file that is not there; opening it would make it.
    func requireExisting() throws(MovingFault) {
        guard case .sqlite(let path) = self, !FileManager.default.fileExists(atPath: path) else { return }
        throw MovingFault(.unusable, "There is no database \(path).")
    }
}

extension DatabaseAddress: CustomStringConvertible {
    public var description: String {
        switch self {
        case .sqlite(let path): "SQLite \(path)"
        case .postgres(let configuration): configuration.description
        }
    }
}

extension PostgresConfiguration {
    /// The same server, with two connections and without limits on how long a statement or a transaction takes.
    fileprivate var patient: PostgresConfiguration {
        var configuration = self
        configuration.poolSize = 2
        configuration.statementTimeout = .zero
        configuration.idleTransactionTimeout = .zero
        return configuration
    }
}
