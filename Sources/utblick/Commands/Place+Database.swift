import ArgumentParser
import Configuration
import Foundation
import Moving
import Storage

extension Place {
    /// Opens the database that was chosen, and brings its tables up to date.
    func openStore() async throws -> Store {
        try await Store(databaseAddress().open(), now: Date())
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
