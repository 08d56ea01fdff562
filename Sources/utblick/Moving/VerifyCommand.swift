import ArgumentParser
import Foundation
import Moving

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that a backup is whole; or, without one, that the documents in use are.",
        discussion: """
            utblick verify utblick-2026-11-28.backup
            Every byte is read and held against the checksums in the backup; a SQLite database is unpacked to the temporary folder (TMPDIR) and \
            examined. Each document that the database tells of must be there, with its size and SHA-256. Exit code 65 when it is no whole \
            backup, or when a document is missing or damaged; documents are named by case and number.

            utblick verify --data /var/lib/utblick
            Without a backup, the documents in the data folder are read and held against the database, beside the server.
            """)

    @OptionGroup var place: Place

    @Argument(help: "The backup.")
    var file: String?

    func run() async throws {
        umask(0o077)
        guard let file else { return try await verifyDocuments() }
        let backup = URL(filePath: file)
        let verified = try await Terminal.moving { line in try VerifyBackup(backup).run { line.show($0) } }
        let text = BackupText(manifest: verified.manifest).text
        guard let documents = verified.documents.map(DocumentCheckText.init) else {
            print("\(backup.path) is whole: \(text)")
            print("An older Utblick made it, which did not write down what documents the database tells of; `restore` looks.")
            return
        }
        if let fault = documents.fault {
            Terminal.error(
                "\(backup.path) is as it was made, but not all that the desk needs. \(fault) `utblick verify` without a file looks at the "
                    + "documents in use; take another backup when they are there.")
            throw ExitCode.unusableInput
        }
        print("\(backup.path) is whole: \(text); \(documents.text)")
    }

    private func verifyDocuments() async throws {
        let place = try place.dataPlace()
        let check = try await Terminal.moving { line in try await VerifyDocuments(place).run { line.show($0) } }
        let documents = DocumentCheckText(check: check)
        if let fault = documents.fault {
            Terminal.error("\(fault) Put them back from a backup.")
            throw ExitCode.unusableInput
        }
        print("The documents are whole: \(documents.text).")
    }
}
