import ArgumentParser
import Desk
import Funding
import Storage

struct DeskSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change a desk.",
        discussion: "What is not given stays as it is. An empty --host, --folder or --logo takes it away.")

    @OptionGroup var place: Place

    @Argument(help: "The desk's id.")
    var id: String

    @OptionGroup var files: DeskFiles

    func run() async throws {
        let (document, logo) = (try files.readDocument(), files.logo == "" ? nil : try files.readLogo())
        let desks = try await ManageDesks.opening(place)
        try await ManageDesks.telling {
            var desk = try await desks.desk(MunicipalDesk.ID(id))
            if let host = files.host { desk.host = host.isEmpty ? nil : host }
            if let folder = files.folder { desk.folder = folder.isEmpty ? nil : folder }
            if let document { desk.document = document }
            if files.logo != nil { desk.logo = logo }
            if desk.document != nil {
                try AccentCheck.check(desks.municipality(of: desk), in: desk.document ?? "", named: files.document ?? "municipality.yaml")
            }
            try await desks.set(desk)
        }
        print("\(id) has been changed.")
    }
}
