import ArgumentParser
import Configuration
import Foundation
import Moving
import PostgresDatabase
import Storage

extension Place {
    /// Opens the database that was chosen, and brings its tables up to date.
    ///
    /// - Parameters:
    ///   - replica: a connection string of a copy to read public pages from; only PostgreSQL has any.
    ///   - limits: for the connections to both; `nil` for those that hold without saying.
    func openStore(replica: String? = nil, limits: DatabaseLimits? = nil) async throws -> Store {
        guard case .postgres(let own) = try databaseAddress() else {
            try limits?.refuse()
            guard replica == nil else {
                throw ValidationError("A replica belongs to a database on PostgreSQL; this one is a SQLite file.")
            }
            return try await Store(databaseAddress().open(), now: Date(), waiting: Terminal.tellWaiting)
        }
        func limited(_ configuration: PostgresConfiguration) throws -> PostgresConfiguration {
            try limits?.applied(to: configuration) ?? configuration
        }
        let primary = PostgresDatabase(try limited(own))
        let copy = try replica.map {
            PostgresDatabase(try limited(PostgresConfiguration(connectionString: $0, passwordFile: passwordFile)).withoutPatience)
        }
        return try await Store(primary, replica: copy, now: Date(), waiting: Terminal.tellWaiting)
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
