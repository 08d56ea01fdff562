import ArgumentParser
import Configuration
import Foundation
import PostgresDatabase
import SQLiteDatabase
import Storage

extension Place {
    /// Opens the database that was chosen, and brings its tables up to date.
    func openStore() async throws -> Store {
        let chosen = database ?? Self.environment.string(forKey: "utblick.database", isSecret: true) ?? ""
        if PostgresConfiguration.isConnectionString(chosen) {
            let configuration = try PostgresConfiguration(connectionString: chosen, passwordFile: passwordFile)
            return try await Store(PostgresDatabase(configuration), now: Date())
        }
        let path = chosen.isEmpty ? dataFolder.appending(path: "utblick.sqlite").path : chosen
        return try await Store(SQLiteDatabase(path: path), now: Date())
    }

    private var passwordFile: String? {
        let file = databasePasswordFile ?? Self.environment.string(forKey: "utblick.database.password.file") ?? ""
        return file.isEmpty ? nil : file
    }
}
