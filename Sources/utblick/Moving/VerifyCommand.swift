import ArgumentParser
import Foundation
import Moving

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read a whole backup and prove that nothing is missing or damaged.",
        discussion: """
            Every byte is read and held against the checksums in the backup; a SQLite database is unpacked to the temporary folder (TMPDIR) and \
            examined. Exit code 65 when it is no whole backup.
            """)

    @Argument(help: "The backup.")
    var file: String

    func run() async throws {
        umask(0o077)
        let file = URL(filePath: file)
        let manifest = try await Terminal.moving { line in try VerifyBackup(file).run { line.show($0) } }
        print("\(file.path) is whole: \(BackupText(manifest: manifest).text)")
    }
}
