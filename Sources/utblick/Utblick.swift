import ArgumentParser

/// The one program: the site, and everything that its keeper does from the command line.
@main
struct Utblick: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "utblick",
        abstract: "EU funding and international cooperation for a municipality: an idea in, explained funding out.",
        discussion: """
            Exit codes: 0 done · 1 something is wrong with the machine or the data folder · 64 the command is not understood · \
            65 what was given cannot be used (an empty idea, an invalid catalogue, a damaged backup, a server that breaks the protocol) · 69 an official source or the mail server did not answer · \
            75 another program does the same just now.
            """,
        version: version,
        subcommands: [
            Serve.self, MatchCommand.self, SearchCommand.self, ChangesCommand.self, Import.self, Sources.self, WatchesCommand.self,
            WebhookCommand.self,
            FeedbackCommand.self,
            MailCommand.self,
            BackupCommand.self, VerifyCommand.self, RestoreCommand.self, CopyCommand.self, DeskCommand.self, ArchiveCommand.self,
            UserCommand.self, AuditCommand.self, PersonCommand.self, ReportCommand.self, DemoCommand.self, Check.self,
            Evaluate.self, ConformanceCommand.self,
        ])
}
