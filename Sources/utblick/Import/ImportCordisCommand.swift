import ArgumentParser
import Desk
import Foundation
import Importing

struct ImportCordisCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cordis",
        abstract: "Fetch the projects of Horizon Europe from CORDIS.",
        discussion: """
            Without --from: \(CordisImporter.officialAddress), which CORDIS renews monthly. Archives of other framework programmes have the \
            same form. A project that has left an archive stays.
            """)

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let desk = try await options.place.openDesk()
        try await options.importProjects(
            desk, CordisImporter(), isWholeExport: options.from == nil,
            or: try Place.address(of: "cordis") ?? URL(web: CordisImporter.officialAddress))
    }
}
