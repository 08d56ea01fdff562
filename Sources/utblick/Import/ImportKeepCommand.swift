import ArgumentParser
import Desk
import Importing

struct ImportKeepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep",
        abstract: "Fetch a project of Interreg with all its partners from keep.eu.",
        discussion: "Give --project with keep.eu's number of it, or --from with a file or address of one project or a page of them.")

    @OptionGroup var options: ImportOptions

    @Option(parsing: .unconditional, help: "keep.eu's number of a project.")
    var project: Int?

    func validate() throws {
        if let project, KeepImporter.address(project: project) == nil {
            throw ValidationError("--project: \(project) is not a number of keep.eu")
        }
        if project != nil, options.from != nil { throw ValidationError("Give --from or --project, not both.") }
    }

    func run() async throws {
        let desk = try await options.place.openDesk()
        try await options.importProjects(desk, KeepImporter(), or: project.flatMap(KeepImporter.address(project:)))
    }
}
