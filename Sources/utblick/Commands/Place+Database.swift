import ArgumentParser
import Configuration
import Foundation
import Moving
import PostgresDatabase
import Storage

extension Place {
    /// Opens the database that was chosen, and brings its tables up to date.
    /// - Parameter replica: a connection string of a copy to read public pages from; only PostgreSQL has any.
    func openStore(replica: String? = nil) async throws -> Store {
        let address = try databaseAddress()
        guard let replica else { return try await Store(address.open(), now: Date()) }
        guard case .postgres = address else {
            throw ValidationError("A replica belongs to a database on PostgreSQL; this one is a SQLite file.")
        }
        let copy = try PostgresConfiguration(connectionString: replica, passwordFile: passwordFile).withoutPatience
        return try await Store(address.open(), replica: PostgresDatabase(copy), now: Date())
    }

    /// The database that was chosen.
    func databaseAddress() throws -> DatabaseAddress {
        let chosen = database ?? Self.environment.string(forKey: "utblick.database", isSecret: true) ?? ""
        guard !chosen.isEmpty else { return .sqlite(path: dataFolder.appending(path: "utblick.sqlite").path) }
        return try DatabaseAddress(chosen, passwordFile: passwordFile)
    }

    private var passwordFile: String? {
        let file = databasePasswordFile ?? Self.environment.string(forKey: "utblick.database.password.file") ?? ""
        return file.isEmpty ? nil : file
    }
}
