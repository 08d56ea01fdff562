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
            try desks.municipality(of: desk).checkAccent()
            try await desks.add(desk)
        }
        print("\(id) has been added.")
    }
}

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
            if desk.document != nil { try desks.municipality(of: desk).checkAccent() }
            try await desks.set(desk)
        }
        print("\(id) has been changed.")
    }
}

struct DeskRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a desk with its questions, watches and all else that belongs to it.",
        discussion: "It cannot be undone: `utblick desk export` and a backup come first.")

    @OptionGroup var place: Place

    @Argument(help: "The desk's id.")
    var id: String

    @Flag(help: "Really remove it.")
    var yes = false

    func run() async throws {
        let desks = try await ManageDesks.opening(place)
        try await ManageDesks.telling { _ = try await desks.desk(MunicipalDesk.ID(id)) }
        guard yes else {
            Terminal.error("This removes \(id) for good. Export it first (utblick desk export \(id)), then say --yes.")
            throw ExitCode.unusableInput
        }
        try await ManageDesks.telling { try await desks.remove(MunicipalDesk.ID(id)) }
        print("\(id) has been removed.")
    }
}
