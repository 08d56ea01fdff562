import ArgumentParser
import Configuration
import Foundation
import PostgresDatabase
import SQLiteDatabase
import Storage

extension Place {
    /// Opens the database that was chosen, and brings its tables up to date.
    /// - Parameter replica: a connection string of a copy to read public pages from; only PostgreSQL has any.
    func openStore(replica: String? = nil) async throws -> Store {
        let chosen = database ?? Self.environment.string(forKey: "utblick.database", isSecret: true) ?? ""
        if PostgresConfiguration.isConnectionString(chosen) {
            let configuration = try PostgresConfiguration(connectionString: chosen, passwordFile: passwordFile)
            let copy = try replica.map { try PostgresConfiguration(connectionString: $0, passwordFile: passwordFile).withoutPatience }
            return try await Store(PostgresDatabase(configuration), replica: copy.map { PostgresDatabase($0) }, now: Date())
        }
        if replica != nil { throw ValidationError("A replica belongs to a database on PostgreSQL; this one is a SQLite file.") }
        let path = chosen.isEmpty ? dataFolder.appending(path: "utblick.sqlite").path : chosen
        return try await Store(SQLiteDatabase(path: path), now: Date())
    }

    private var passwordFile: String? {
        let file = databasePasswordFile ?? Self.environment.string(forKey: "utblick.database.password.file") ?? ""
        return file.isEmpty ? nil : file
    }
}
