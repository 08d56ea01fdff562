import ArgumentParser
import Catalogue
import Desk
import Importing

struct ImportInterregCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interreg",
        abstract: "Read the Swedish partners of Interreg projects from the export of Interregbarometern.",
        discussion: "The export is JSON with a row a partner; it has no fixed address, so that --from must say where it is.")

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let desk = try await options.place.openDesk()
        let importer = InterregSwedenImporter(places: desk.catalogue.gazetteer)
        try await options.importProjects(desk, importer, isWholeExport: true, or: nil)
    }
}
