import ArgumentParser
import Foundation
import Moving

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup back into an empty place.",
        discussion: """
            utblick restore utblick-2026-11-28.backup --data /var/lib/utblick
            The data folder must be missing or empty, and the database without tables. The backup is proved first, and all of it is restored or \
            nothing. A backup of PostgreSQL is restored to PostgreSQL with pg_restore, one of SQLite to SQLite; utblick copy moves it from the \
            one to the other. The index is built at the next start.
            """)

    @OptionGroup var place: Place

    @Argument(help: "The backup.")
    var file: String

    func run() async throws {
        umask(0o077)
        let (place, file) = (try place.dataPlace(), URL(filePath: file))
        let restored = try await Terminal.moving { line in
            try await RestoreBackup(file, to: place).run { line.show($0) }
        }
        print("Restored: \(BackupText(manifest: restored.manifest).text)")
        if let fault = restored.documents.flatMap({ DocumentCheckText(check: $0).fault }) {
            Terminal.error("The backup did not have all documents. \(fault) Look for them in other backups.")
        }
        let restoredKey = place.folder.appending(path: "link.key")
        let isThere = FileManager.default.fileExists(atPath: restoredKey.path)
        if isThere, restoredKey.standardizedFileURL.path != place.linkKey.standardizedFileURL.path {
            print("The key of private links is in \(restoredKey.path); the program is told to look for it in \(place.linkKey.path).")
        }
    }
}
