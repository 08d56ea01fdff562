import ArgumentParser
import Foundation
import Moving

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write the database and what else must be kept to one file, while the server runs.",
        discussion: """
            The file holds the database at one moment, the key of private links and the documents; not the index, which is built anew, nor the \
            catalogue and the lexicon. It holds personal data and is not encrypted: it is for this user alone (mode 0600). It has its name only \
            when it is whole. Room is needed beside it for the database unpacked. PostgreSQL needs the program pg_dump.
            """)

    @OptionGroup var place: Place

    @Argument(help: "The file to write.")
    var file: String

    @Flag(help: "Put the new backup in the place of a file of that name.")
    var replace = false

    func run() async throws {
        umask(0o077)
        let (place, replace, file) = (try place.dataPlace(), replace, URL(filePath: file))
        let made = try await Terminal.moving { line in
            try await BackUp(place, program: Utblick.version, now: Date()).run(to: file, isReplacing: replace) { line.show($0) }
        }
        print("\(file.path): \(BackupText(manifest: made.manifest).text)")
        if let fault = made.documents.flatMap({ DocumentCheckText(check: $0).fault }) { Terminal.error("Documents are missing. \(fault)") }
    }
}

extension Place {
    /// What a backup is made of and a restore puts back.
    func dataPlace() throws -> DataPlace {
        DataPlace(database: try databaseAddress(), folder: dataFolder, linkKey: linkKey)
    }
}
