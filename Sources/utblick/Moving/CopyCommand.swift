import ArgumentParser
import Foundation
import Moving

struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy a whole database to an empty one, of the same kind or the other.",
        discussion: """
            utblick copy --from sqlite:/var/lib/utblick/utblick.sqlite --to postgres://utblick@db.example.se/utblick
            The source is read in one view and may be in use; what is written to it meanwhile is not copied, so stop the server first when you \
            move. The target must have no tables. Every table is compared by number of rows and checksum. A copy that was broken off goes on \
            when the same command is run again; until it is done, no other command uses the target. Files of the data folder are not copied.
            """)

    @Option(help: "The database to copy: sqlite:PATH, postgres://… or postgres:host=… dbname=…")
    var from: String

    @Option(help: "The empty database to copy to, written the same way.")
    var to: String

    @Option(help: "A file with the source's PostgreSQL password and nothing else.")
    var fromPasswordFile: String?

    @Option(help: "A file with the target's PostgreSQL password and nothing else.")
    var toPasswordFile: String?

    @Flag(help: "Remove an unfinished copy from the target and begin anew.")
    var startOver = false

    func run() async throws {
        umask(0o077)
        let source = try DatabaseAddress(from, passwordFile: fromPasswordFile)
        let target = try DatabaseAddress(to, passwordFile: toPasswordFile)
        let startOver = startOver
        let report = try await Terminal.moving { line in
            try await CopyDatabase(from: source, to: target, now: Date()).run(startingOver: startOver) { progress in
                line.show(progress.isComparing ? "\(progress.table): comparing" : "\(progress.table): \(progress.rows) rows")
            }
        }
        print(
            """
            \(report.isResumed ? "Copied, going on where an earlier copy was broken off" : "Copied"): \(report.tables) tables, \
            \(report.rows) rows. Source and target hold the same.
            checksum \(report.checksum)
            """)
    }
}
