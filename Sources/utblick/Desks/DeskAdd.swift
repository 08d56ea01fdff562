import ArgumentParser
import Desk
import Funding
import Storage

struct DeskAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a municipality's desk.")

    @OptionGroup var place: Place

    @Argument(help: "Its id, the same as in the document: flen.")
    var id: String

    @OptionGroup var files: DeskFiles

    func run() async throws {
        guard let document = try files.readDocument() else {
            throw ValidationError("--document: give the desk's municipality.yaml")
        }
        let desk = MunicipalDesk(
            id: MunicipalDesk.ID(id), name: id, host: files.host, folder: files.folder, document: document, logo: try files.readLogo())
        let desks = try await ManageDesks.opening(place)
        try await ManageDesks.telling {
            try AccentCheck.check(desks.municipality(of: desk), in: desk.document ?? "", named: files.document ?? "municipality.yaml")
            try await desks.add(desk)
        }
        print("\(id) has been added.")
    }
}
