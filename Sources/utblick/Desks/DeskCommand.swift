import ArgumentParser
import Desk
import Pages

struct DeskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "The municipalities that share this installation.",
        discussion: """
            Each municipality has a desk: its own pages, look, questions, watches. Calls, programmes and projects are shared; a desk may \
            have programmes (in its file) and calls (utblick import table --desk) of its own besides. The desk of \
            Catalogue/municipality.yaml is home; others are added here, from a file of the same form (Catalogue/README.md tells it). A desk \
            is read at a host of its own (--host) or in a folder of the home desk's host (--folder). Servers notice within seconds.
            """,
        subcommands: [DeskList.self, DeskAdd.self, DeskSet.self, DeskExport.self, DeskRemove.self], defaultSubcommand: DeskList.self)
}

extension ManageDesks {
    /// Manages the desks of what `place` opens.
    static func opening(_ place: Place) async throws -> ManageDesks {
        ManageDesks(try await place.openDesk(quietly: true), reservedFolders: SiteAddress.ownFolders)
    }
}
