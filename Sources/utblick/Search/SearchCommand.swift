import ArgumentParser

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search what has been imported.", subcommands: [SearchProjectsCommand.self])
}
