import ArgumentParser
import Desk
import Importing

struct ImportErasmusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erasmus",
        abstract: "Read a table of the Erasmus+ Project Results Platform.",
        discussion: """
            The tables, one for each action and year, are linked from https://erasmus-plus.ec.europa.eu/projects/projects-lists; their \
            addresses change with their dates, so that --from must say where one is.
            """)

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let desk = try await options.place.openDesk()
        try await options.importProjects(desk, ErasmusResultsImporter(), or: nil)
    }
}
